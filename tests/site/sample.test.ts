import { expect, it } from "vitest";
import { listElements, readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { shareSample } from "../support/sample-site.ts";

const site = openBuiltSite();

// Picked here, where all pages are read anyway; the browser's tests find it picked.
it("the pages that are opened in a browser have between them every class that an element of any page has", async () => {
  const sample = await shareSample(site, (address) => site.pageAt(address).tree);
  const opened = [...sample.told, ...sample.drawn, ...sample.words].map((address) => site.pageAt(address));
  expect(listMissing(site.published, opened)).toEqual([]);
  const other = plantDefect(getPage(site, "/about"), "<h1", '<p class="planted"></p><h1');
  expect(listMissing([...site.published, other], opened)).toEqual(["p.planted"]);
});

function listMissing(all: readonly BuiltPage[], some: readonly BuiltPage[]): string[] {
  const known = new Set(some.flatMap((page) => [...listClasses(page)]));
  const missing = new Set(all.flatMap((page) => [...listClasses(page)].filter((name) => !known.has(name))));
  return [...missing];
}

function listClasses({ tree }: BuiltPage): Set<string> {
  return new Set(
    listElements(tree).flatMap((element) => {
      const classes = readAttribute(element, "className")?.split(/\s+/) ?? [];
      return classes.map((name) => `${element.tagName}.${name}`);
    }),
  );
}
