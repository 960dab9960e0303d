import { expect, test } from "vitest";
import { hashStyles } from "../../../lib/publish/hash-styles.ts";
import { minifyStyles } from "../../../lib/publish/minify-styles.ts";

test("what phones of four years ago cannot read is written in older words", () => {
  expect(minifyStyles("@media (width >= 40em){a{color:rgb(0 0 0 / 50%)}}").css).toBe(
    "@media (min-width:40em){a{color:#00000080}}",
  );
});

test("every address that the sheet fetches is listed once, in order", () => {
  const css = "a{background:url(/b.svg)}b{background:url('/a.svg')}i{background:url(/b.svg)}";
  expect(minifyStyles(css).cssFetches).toEqual(["/a.svg", "/b.svg"]);
});

test("a hack for one old browser goes, and the rule beside it stays", () => {
  expect(minifyStyles("@media screen\\0{a{color:red}}b{color:red}").css).toBe("b{color:red}");
});

test("the hash is the one that a browser works out for the same text", () => {
  expect(hashStyles("p{color:red}")).toBe("sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=");
  expect(hashStyles("")).toBeUndefined();
});
