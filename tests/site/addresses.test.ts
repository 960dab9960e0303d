import { readFileSync } from "node:fs";
import type { Element, ElementContent } from "hast";
import { describe, expect, it } from "vitest";
import { listElements } from "../../lib/publish/page-tree.ts";
import { type Kept, listAddresses, listBroken, listForgotten } from "../addresses/list-addresses.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { toText } from "../support/page-text.ts";

const site = openBuiltSite();
const found = listAddresses(site);
const redirects = site.manifest.redirects.map(({ from }) => from);
const kept = JSON.parse(
  readFileSync(new URL("../addresses/addresses.json", import.meta.url), "utf8"),
) as Kept;

describe("Addresses other sites link to", () => {
  it("are all there, or lead to where the page is now", () => {
    expect(listBroken(kept, found, redirects)).toEqual([]);
  });

  it("are all in the list, but for an area or a source that an author has just added: npm run addresses adds them", () => {
    expect(listForgotten(kept, found)).toEqual([]);
    const area = "/areas/new";
    const pages = {
      ...found.pages,
      "/new": ["part"],
      "/about": [...(found.pages["/about"] ?? []), "new"],
      [area]: ["how-to-get-in-touch"],
      "/areas/southend-on-sea": [...(found.pages["/areas/southend-on-sea"] ?? []), "new"],
      "/contact": [...(found.pages["/contact"] ?? []), "new", "new-heading"],
      "/sources": [...(found.pages["/sources"] ?? []), "kent-page"],
      "/sources/acts": [...(found.pages["/sources/acts"] ?? []), "kent-page"],
    };
    const others = [
      ...found.others,
      `${area}/leaflet`,
      "/areas/southend-on-sea/new",
      "/open-referral/new.json",
    ];
    expect(listForgotten(kept, { pages, others }).toSorted()).toEqual([
      "/about#new",
      "/areas/southend-on-sea#new",
      "/areas/southend-on-sea/new",
      "/contact#new-heading",
      "/new",
      "/new#part",
      "/open-referral/new.json",
    ]);
  });

  it("a page, a leaflet, a feed or a heading that is gone is found, unless the page has a redirect", () => {
    const lost = {
      pages: { ...kept.pages, "/once": ["a-heading"], "/about": ["once-here"] },
      others: [...kept.others, "/areas/once/leaflet", "/areas/once/changes.atom"],
      retired: kept.retired,
    };
    const lines = listBroken(lost, found, redirects).map((line) => line.split(" ")[0]);
    expect(lines).toEqual(["/once", "/areas/once/leaflet", "/areas/once/changes.atom", "/about#once-here"]);
    const moved = listBroken(lost, found, [
      ...redirects,
      "/once",
      "/areas/once/leaflet",
      "/areas/once/changes.atom",
    ]);
    expect(moved).toHaveLength(1);
    expect(
      listBroken({ ...lost, retired: { ...kept.retired, "/about#once-here": "said twice" } }, found, [
        "/once",
      ]),
    ).toHaveLength(2);
  });

  it("every heading of every page can be linked to", () => {
    expect(listFindings(site.published, listUnlinked)).toEqual([]);
    const about = getPage(site, "/about");
    expect(listUnlinked(plantDefect(about, / id="who-is-it-for"/, ""))).toEqual([
      'has a heading without an id, "Who is it for?"',
    ]);
  });

  it("include every area's leaflet, card, feed and page for staff, and the headings of its page", () => {
    const areas = Object.keys(found.pages).filter((address) => /^\/areas\/[^/]+$/.test(address));
    expect(areas.length).toBeGreaterThan(0);
    for (const area of areas) {
      for (const part of ["leaflet", "card", "staff", "changes.atom"])
        expect(found.others).toContain(`${area}/${part}`);
      expect(found.pages[area]).toContain("how-to-get-in-touch");
    }
  });
});

/** Headings below the first, which the address of the page leads to; an entry of a list carries the id of its heading. */
function listUnlinked({ tree }: BuiltPage): string[] {
  const main = listElements(tree).find(({ tagName }) => tagName === "main");
  const holders = main ? listElements(main).filter(({ properties }) => properties.id === undefined) : [];
  const headings = [...(main ? [main] : []), ...holders].flatMap(({ children }) =>
    children.filter(isHeading),
  );
  return [...new Set(headings)]
    .filter(({ properties }) => properties.id === undefined)
    .map(
      (heading) => `has a heading without an id, "${toText({ type: "root", children: heading.children })}"`,
    );
}

function isHeading(node: ElementContent): node is Element {
  return node.type === "element" && /^h[234]$/.test(node.tagName);
}
