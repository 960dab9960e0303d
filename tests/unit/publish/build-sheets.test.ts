import { expect, test } from "vitest";
import { toLeanPage } from "../../../lib/publish/build-page.ts";
import { buildSheets } from "../../../lib/publish/build-sheets.ts";
import { listFamilies } from "../../../lib/publish/page-family.ts";
import { toNextPage } from "./sample-build.ts";

const link = "/_next/static/chunks/1yhz1k1.css";

function build(bodies: Record<string, string>, css: string) {
  const lean = Object.entries(bodies).map(([file, body]) => toLeanPage(file, toNextPage("/x", "X", body)));
  return buildSheets(lean, listFamilies(lean.map((page) => page.address)), new Map([[link, css]]));
}

test("pages of a family share one sheet, cut for all of them, and others have their own", async () => {
  const css = ".a{color:red}.b{color:green}.c{color:blue}";
  const bodies = {
    "areas/x.html": '<p class="a">',
    "areas/y.html": '<p class="b">',
    "about.html": '<p class="c">',
  };
  expect((await build(bodies, css)).map((sheet) => sheet.css)).toEqual([
    ".a{color:red}.b{color:green}",
    ".a{color:red}.b{color:green}",
    ".c{color:#00f}",
  ]);
});

test("nested rules survive the cutting", async () => {
  const [sheet] = await build({ "about.html": '<p class="a">' }, ".a{color:red;&:hover{color:green}}");
  expect(sheet?.css).toBe(".a{color:red}.a:hover{color:green}");
});

test("a page that links a sheet nobody wrote is named", async () => {
  const lean = [toLeanPage("about.html", toNextPage("/about", "X", ""))];
  await expect(buildSheets(lean, listFamilies(["/about"]), new Map())).rejects.toThrow(
    `.next/server/app/about.html  the page links the sheet ${link}`,
  );
});

test("a page without any sheet is a page without style", async () => {
  const lean = [toLeanPage("about.html", "<!DOCTYPE html><title>x</title>")];
  expect(await buildSheets(lean, listFamilies(["/about"]), new Map())).toEqual([{ css: "", cssFetches: [] }]);
});
