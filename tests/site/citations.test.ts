import type { Element, Root } from "hast";
import { describe, expect, it } from "vitest";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { findClass, findTags, hasClass } from "../support/find-elements.ts";
import { listFindings } from "../support/findings.ts";
import { toText } from "../support/page-text.ts";

const site = openBuiltSite();
const mediation = getPage(site, "/mediation");
/** Where each source is described: on the page of its group. */
const known = new Set(
  site.published
    .filter(({ address }) => /^\/sources\/[a-z-]+$/.test(address))
    .flatMap(({ address, tree }) =>
      findTags(tree, "li").map((item) => `${address}#${readAttribute(item, "id")}`),
    ),
);

describe("Sources", () => {
  it("every source number in the text leads to that number in the page's list, and says what it is aloud", () => {
    expect(listFindings(site.published, checkNumbers)).toEqual([]);
    expect(checkNumbers(plantDefect(mediation, 'href="#source-1"', 'href="#source-99"'))).not.toEqual([]);
    expect(
      checkNumbers(plantDefect(mediation, 'aria-label="Source 1"', 'aria-label="Source 2"')),
    ).not.toEqual([]);
  });

  it("every page's list of sources is numbered from 1 without a gap, no source twice", () => {
    expect(listFindings(site.published, checkList)).toEqual([]);
    expect(checkList(plantDefect(mediation, 'id="source-2"', 'id="source-3"'))).not.toEqual([]);
  });

  it("the sources of a page are numbered in the order a reader meets them", () => {
    expect(listFindings(site.published, checkOrder)).toEqual([]);
    expect(checkOrder(plantDefect(mediation, "<main", '<a class="cite">2</a><main'))).not.toEqual([]);
  });

  it("a sentence cites its sources in one link, and a paragraph each source once", () => {
    expect(listFindings(site.published, checkOnce)).toEqual([]);
    const mark = '<a class="cite" href="#source-1" aria-label="Source 1">1</a>';
    for (const text of [`${mark}${mark.replaceAll("1", "2")}`, `${mark}. Two${mark}`])
      expect(checkOnce(plantDefect(mediation, "<main", `<p>One${text}.</p><main`))).not.toEqual([]);
  });

  it("of all links, fewer than three in ten are numbers of sources, and on no page half", () => {
    const counts = site.published.map(({ tree }) => countStops(tree));
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    const share = sum(counts.map(({ marks }) => marks)) / sum(counts.map(({ stops }) => stops));
    expect(share).toBeLessThan(0.3);
    expect(Math.max(...counts.map(({ marks, stops }) => marks / Math.max(stops, 1)))).toBeLessThan(0.5);
  });

  it("every listed source is described on the sources page and says how far it was checked", () => {
    expect(listFindings(site.published, checkEntries)).toEqual([]);
    expect(
      checkEntries(plantDefect(mediation, 'href="/sources/acts#', 'href="/sources/acts#no-')),
    ).not.toEqual([]);
  });

  it("every page that states law or a contact has sources", () => {
    const bare = site.published.filter(
      ({ address, tree }) =>
        !mayBeBare.some(({ pages }) => pages.test(address)) && listSources(tree).length === 0,
    );
    expect(bare.map(({ address }) => address)).toEqual([]);
  });
});

/** Pages without a list of sources, each with the reason. */
const mayBeBare: readonly { pages: RegExp; reason: string }[] = [
  { pages: /^\/404$/, reason: "states nothing" },
  { pages: /^\/_site\/styles$/, reason: "shows how pages look, with made-up names" },
  { pages: /^\/areas\/[a-z-]+\/staff$/, reason: "names who published each line below it" },
  { pages: /^\/sources(\/[a-z-]+)?$/, reason: "is the list" },
  { pages: /^\/privacy$/, reason: "tells only what this site itself does" },
  { pages: /^\/problems$/, reason: "lists what people type, each with the page that answers it" },
  { pages: /^\/sheets$/, reason: "lists sheets to write on" },
  { pages: /^\/changes$/, reason: "tells only what this site itself has changed" },
  {
    pages: /^\/which-option\/tree$/,
    reason: "lists questions whose outcomes cite their sources on their own pages",
  },
  {
    pages: /^\/areas\/[^/]+\/card$/,
    reason: "has room for a few lines, and its button leads to the area's page, which has its sources",
  },
];

/** The lines of a page's list of sources. */
function listSources(tree: Root): Element[] {
  return findClass(tree, "sources").flatMap((list) => findTags(list, "li"));
}

function readNumbers(mark: Element): string[] {
  return toText({ type: "root", children: mark.children }).split(", ");
}

function checkNumbers({ tree }: BuiltPage): string[] {
  const ids = new Set(listSources(tree).map((item) => readAttribute(item, "id")));
  return findClass(tree, "cite").flatMap((mark) => {
    const numbers = readNumbers(mark);
    const name = `Source${numbers.length > 1 ? "s" : ""} ${numbers.join(", ")}`;
    const right =
      readAttribute(mark, "href") === `#source-${numbers[0]}` && readAttribute(mark, "ariaLabel") === name;
    return right && numbers.every((number) => ids.has(`source-${number}`))
      ? []
      : [`has the mark "${name}", which leads nowhere or says something else`];
  });
}

function checkOnce({ tree }: BuiltPage): string[] {
  return findTags(tree, "p", "li", "dd", "td", "th").flatMap((block) => {
    const marks = block.children.flatMap((child) =>
      child.type === "element" && hasClass(child, "cite") ? [child] : [],
    );
    const numbers = marks.flatMap(readNumbers);
    const touch = block.children.some((child, index) =>
      [child, block.children[index + 1]].every((one) => one?.type === "element" && hasClass(one, "cite")),
    );
    if (!touch && new Set(numbers).size === numbers.length) return [];
    return [`cites ${numbers.join(" ")} in one paragraph: "${toText(block).slice(0, 60)}"`];
  });
}

/** Where the Tab key stops, and how many of those are numbers of sources. */
function countStops(tree: Root): { marks: number; stops: number } {
  const stops = findTags(tree, "a", "button", "summary").length;
  return { marks: findClass(tree, "cite").length, stops };
}

function checkOrder({ tree }: BuiltPage): string[] {
  const met = [...new Set(findClass(tree, "cite").flatMap(readNumbers))];
  const inOrder = met.map(Number).toSorted((a, b) => a - b);
  return met.join() === inOrder.join()
    ? []
    : [`has source numbers that a reader meets in the order ${met.join()}`];
}

function checkList({ tree }: BuiltPage): string[] {
  const items = listSources(tree);
  const addresses = items.map((item) => readAttribute(findTags(item, "a")[0] ?? item, "href"));
  const numbered = items.every((item, index) => readAttribute(item, "id") === `source-${index + 1}`);
  return numbered && new Set(addresses).size === addresses.length
    ? []
    : ["has a list of sources that is not 1, 2, 3"];
}

function checkEntries({ tree }: BuiltPage): string[] {
  const links = listSources(tree).map((item) => findTags(item, "a")[0]);
  const addresses = links.map((link) => (link && readAttribute(link, "href")) ?? "");
  const strange = addresses.filter((address) => !known.has(address));
  const [section] = findClass(tree, "sources");
  const checked = section === undefined || /stored cop(y|ies)|Opened and checked on/.test(toText(section));
  return [
    ...strange.map((address) => `lists a source (${address}) that the sources page does not describe`),
    ...(checked ? [] : ["lists sources without a word on how far they were checked"]),
  ];
}
