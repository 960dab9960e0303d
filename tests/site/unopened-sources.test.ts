import { expect, it } from "vitest";
import { sourceAddress } from "../../lib/guide/paths.ts";
import { listElements, readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { ownGuide } from "../support/own-guide.ts";
import { toText } from "../support/page-text.ts";

const site = openBuiltSite();
const unopened = new Set(ownGuide.all.source.filter(({ openedOn }) => !openedOn).map(sourceAddress));

it("a page that rests on a source whose live page nobody has opened says so, above its sources", () => {
  expect(listFindings(site.published, checkSources)).toEqual([]);
  if (unopened.size === 0) return;
  const page = getPage(site, "/mediation");
  expect(checkSources(plantDefect(page, "We read stored copies", "We read copies"))).toHaveLength(1);
});

function checkSources({ tree }: BuiltPage): string[] {
  const list = findList(tree);
  if (list === undefined) return [];
  const links = listElements(list).map((element) => readAttribute(element, "href") ?? "");
  const rests = links.filter((address) => unopened.has(address));
  const says = toText(list).includes("We read stored copies, not yet the live pages");
  if (rests.length > 0 === says) return [];
  return [
    says ? "says that it was not opened of sources that were" : `does not say that nobody opened ${rests[0]}`,
  ];
}

function findList(tree: BuiltPage["tree"]) {
  return listElements(tree).find(
    (element) =>
      (readAttribute(element, "className") ?? "").split(" ").includes("sources") &&
      element.tagName === "section",
  );
}
