import type { Element, Root } from "hast";
import { describe, expect, it } from "vitest";
import { listElements, readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { toText } from "../support/page-text.ts";
import { isStep } from "./is-step.ts";

const site = openBuiltSite();
const about = getPage(site, "/about");
/** Headings of the frame, which stand on every page and so in no page's contents. */
const framed = new Set(["on-this-page", "talk-to-someone", "what-to-do-next", "where-this-comes-from"]);
/** A page with no more sections than these is short enough to look over. */
const fewest = 3;
/** The front page is its own contents; a leaflet is one sheet of paper, a card and a step one screen; the first question comes first. */
const hasNoContents = ({ address }: BuiltPage) =>
  address === "/" || address === "/which-option" || /\/(leaflet|card)$/.test(address) || isStep(address);

describe("The contents of a page", () => {
  it("are its sections, in the order and the words of their headings", () => {
    expect(listFindings(site.published, checkContents)).toEqual([]);
    for (const [piece, wrong] of [
      [/(<nav class="contents".*?<li>.*?<\/li>)/, "$1<li><a href='#x'>Another part</a></li>"],
      [/(<nav class="contents".*?)(<li>.*?<\/li>)(<li>.*?<\/li>)/, "$1$3$2"],
      [/(<nav class="contents".*?<a href=")/, "$1#x"],
      [/(<nav class="contents".*?<a [^>]*>)/, "$1Other words: "],
      [/<section class="next-steps"/, '<h2 id="x">A part that nobody listed</h2><section class="next-steps"'],
    ] as const)
      expect(checkContents(plantDefect(about, piece, wrong)), String(piece)).toHaveLength(1);
  });

  it("stand on every page with more than a few sections", () => {
    expect(listFindings(site.published, checkPresence)).toEqual([]);
    expect(checkPresence(plantDefect(about, 'class="contents"', ""))).toHaveLength(1);
    expect(
      checkPresence(plantDefect(getPage(site, "/404"), "</main>", '<nav class="contents"></nav></main>')),
    ).toHaveLength(1);
  });
});

function checkContents({ tree }: BuiltPage): string[] {
  const nav = findContents(tree);
  if (nav === undefined) return [];
  const listed = listElements(nav)
    .filter(({ tagName }) => tagName === "a")
    .map((link) => `${toText(link)} ${readAttribute(link, "href")}`);
  const wanted = listHeadings(tree).map((heading) => `${toText(heading)} #${readAttribute(heading, "id")}`);
  return listed.join("\n") === wanted.join("\n")
    ? []
    : [`has the contents ${listed.join("; ")}, and the sections ${wanted.join("; ")}`];
}

function checkPresence(page: BuiltPage): string[] {
  const isLong = listHeadings(page.tree).length > fewest && !hasNoContents(page);
  const hasContents = findContents(page.tree) !== undefined;
  if (hasContents === isLong) return [];
  return [isLong ? "has many sections and no contents" : "has contents and few sections"];
}

function findContents(tree: Root): Element | undefined {
  return listElements(tree).find((element) => readAttribute(element, "className") === "contents");
}

function listHeadings(tree: Root): Element[] {
  const main = listElements(tree).find(({ tagName }) => tagName === "main");
  const headings = main ? listElements(main).filter(({ tagName }) => tagName === "h2") : [];
  return headings.filter((heading) => !framed.has(readAttribute(heading, "id") ?? ""));
}
