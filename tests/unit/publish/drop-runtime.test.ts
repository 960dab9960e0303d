import { expect, test } from "vitest";
import { dropRuntime } from "../../../lib/publish/drop-runtime.ts";
import { parsePage, renderPage } from "../../../lib/publish/page-tree.ts";
import { toNextPage } from "./sample-build.ts";

const drop = (html: string) => renderPage(dropRuntime(parsePage(html)));

test("Next's scripts, flight data and loading hints go", () => {
  const html = drop(toNextPage("/", "Home", "<p>Hello</p>"));
  expect(html).not.toMatch(/<script|__next_f|TURBOPACK|rel="preload"/);
  expect(html).toContain("<p>Hello</p>");
});

test("a JSON-LD data block stays, even when it mentions Next's own names", () => {
  const block = '<script type="application/ld+json">{"name":"self.__next_f"}</script>';
  expect(drop(toNextPage("/", "Home", block))).toContain(block);
});

test("a script of the author's own stays, so that a later step can refuse it", () => {
  expect(drop(toNextPage("/", "Home", "<script>alert(1)</script>"))).toContain("alert(1)");
  expect(drop(toNextPage("/", "Home", '<script src="/search.js"></script>'))).toContain("/search.js");
});

test.each(["https://cdn.example/x.css", "//cdn.example/x.css"])(
  "a hint at another origin, %s, stays, so that a later step can refuse it",
  (address) => {
    const html = drop(toNextPage("/", "Home", "", `<link rel="preload" href="${address}">`));
    expect(html).toContain(address);
  },
);
