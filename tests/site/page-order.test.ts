import { select, selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { notFoundAddress } from "../../lib/publish/site-index.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { toMainText } from "../support/page-text.ts";

const site = openBuiltSite();
const inSitemap = site.pages.filter(({ address }) => address !== notFoundAddress);

/** The four types as the Code of Practice numbers them. */
const types = [
  "how-duties-are-carried-out",
  "special-educational-provision",
  "health-and-social-care",
  "council-and-health-bodies",
];
const typeAddresses = types.map((name) => `/disagreement-types/${name}`);

/** The parts of a page from top to bottom; a page may lack one, never reorder them. */
const anatomy = [
  "h1",
  ".summary",
  ".main-action",
  ".contents",
  ".prose",
  ".next-steps",
  ".sources",
  ".review",
];

describe("Order", () => {
  it("the types page lists the four types in the Code's order", () => {
    expect(listTypes(getPage(site, "/disagreement-types"))).toEqual(typeAddresses);
  });

  it("each type's page gives its number and leads to the type before it and after it", () => {
    for (const [index, address] of typeAddresses.entries()) {
      const page = getPage(site, address);
      expect(toMainText(page), address).toContain(`${index + 1} of 4`);
      expect(readLink(page, ".neighbours [rel=prev]"), address).toBe(typeAddresses[index - 1]);
      expect(readLink(page, ".neighbours [rel=next]"), address).toBe(typeAddresses[index + 1]);
    }
  });

  it("every page offers one to three next steps, none of them to itself", () => {
    expect(listFindings(inSitemap, checkNextSteps)).toEqual([]);
    const four = '<li><a href="/x">x</a></li>'.repeat(4);
    expect(
      checkNextSteps(plantDefect(getPage(site, "/about"), /(next-steps"[\s\S]*?)<ul>/, `$1<ul>${four}`)),
    ).not.toEqual([]);
  });

  it("every page's parts stand in the same order, from the heading to the review dates", () => {
    expect(listFindings(inSitemap, checkAnatomy)).toEqual([]);
    const page = getPage(site, "/about");
    const moved = plantDefect(page, "<h1>", '<section class="review"></section><h1>');
    expect(checkAnatomy(moved)).not.toEqual([]);
  });
});

function listTypes({ tree }: BuiltPage): (string | undefined)[] {
  return selectAll(".types a", tree).map((link) => readAttribute(link, "href"));
}

function readLink({ tree }: BuiltPage, selector: string): string | undefined {
  const link = select(selector, tree);
  return link && readAttribute(link, "href");
}

function checkNextSteps({ address, tree }: BuiltPage): string[] {
  const links = selectAll(".next-steps a", tree).map((link) => readAttribute(link, "href"));
  const right = links.length >= 1 && links.length <= 3 && !links.includes(address);
  return right ? [] : [`offers ${links.length} next steps: ${links.join(", ")}`];
}

function checkAnatomy({ tree }: BuiltPage): string[] {
  const main = select("main", tree);
  const everything = main ? selectAll("*", main) : [];
  const places = anatomy.map((selector) => {
    const found = main ? selectAll(selector, main).map((element) => everything.indexOf(element)) : [];
    return { selector, first: Math.min(...found), last: Math.max(...found), missing: found.length === 0 };
  });
  const present = places.filter(({ missing }) => !missing);
  const missing = places.filter(
    (place) => place.missing && ["h1", ".summary", ".review"].includes(place.selector),
  );
  const wrong = present.filter((place, index) => place.first < (present[index - 1]?.last ?? -1));
  return [
    ...missing.map(({ selector }) => `has no ${selector}`),
    ...wrong.map(({ selector }) => `has ${selector} too early`),
  ];
}
