import type { Element } from "hast";
import { expect, it } from "vitest";
import { listElements } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";

const site = openBuiltSite();
const isListed = /^(ul|ol|dl|li|dt|dd)$/;

it("no page has a list with nothing in it, or a row that names something and then says nothing", () => {
  expect(listFindings(site.published, checkLists)).toEqual([]);
});

it("an empty list, an empty line of one and an empty row are each found", () => {
  for (const piece of [
    "<ul></ul>",
    "<ol> </ol>",
    "<dl></dl>",
    "<ul><li></li></ul>",
    "<dl><dt>x</dt><dd><ul></ul></dd></dl>",
  ]) {
    const page = plantDefect(getPage(site, "/"), "</main>", `${piece}</main>`);
    expect(checkLists(page), piece).not.toEqual([]);
  }
});

function checkLists({ tree }: BuiltPage): string[] {
  return listElements(tree)
    .filter((element) => isListed.test(element.tagName) && !hasWords(element))
    .map((element) => `has an empty <${element.tagName}>`);
}

function hasWords({ children }: Element): boolean {
  return children.some((child) =>
    child.type === "text" ? child.value.trim() !== "" : child.type === "element" && hasWords(child),
  );
}
