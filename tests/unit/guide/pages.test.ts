import { describe, expect, it } from "vitest";
import type { Guide } from "../../../lib/content/record.ts";
import { listOptions, listPages } from "../../../lib/guide/pages.ts";
import {
  findNeighbours,
  listBreadcrumbs,
  listFooter,
  listMenu,
  listNextSteps,
} from "../../../lib/pages/navigation.ts";
import { listRedirects } from "../../../lib/pages/redirects.ts";
import { library, pageAt, pages } from "../sound-guide.ts";

const words = (links: { words: string }[]) => links.map((link) => link.words);

describe("the pages", () => {
  it("come in the order of reading, each index before what it lists", () => {
    const addresses = pages.map(({ address }) => address);
    expect(addresses.slice(0, 3)).toEqual(["/", "/mediation", "/mediation-or-disagreement-resolution"]);
    expect(addresses.indexOf("/areas/southend-on-sea")).toBe(addresses.indexOf("/areas") + 1);
    expect(addresses.indexOf("/options/complain")).toBe(addresses.indexOf("/options") + 1);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("leave out an option that a guide explains", () => {
    const explained = library.records.map((record) =>
      record.kind === "option"
        ? { ...record, guide: { refersTo: "guide" as const, name: "mediation" } }
        : record,
    );
    const left = listPages({ records: explained }).map(({ address }) => address);
    const all = pages.map(({ address }) => address);
    expect(all).toContain("/options/complain");
    expect(left).toEqual(all.filter((address) => address !== "/options/complain"));
  });

  it("put the gentlest option first", () => {
    const [option] = listOptions(library);
    if (!option) throw new Error("the sound guide has an option");
    const records = [
      { ...option, name: "court", stage: "court" as const, order: 1 },
      { ...option, name: "second", stage: "talk" as const, order: 2 },
      { ...option, name: "first", stage: "talk" as const, order: 1 },
    ];
    expect(listOptions({ records }).map(({ name }) => name)).toEqual(["first", "second", "court"]);
  });
});

describe("navigation", () => {
  it("has breadcrumbs from the front page down to the page above", () => {
    expect(words(listBreadcrumbs(pages, pageAt("/areas/southend-on-sea")))).toEqual(["Home", "Areas"]);
    expect(listBreadcrumbs(pages, pageAt("/"))).toEqual([]);
  });
  it("places a page that no record is named after by its address", () => {
    const { record } = pageAt("/mediation");
    const below = { address: "/areas/2026-09-02", record: { ...record, name: "2026-09-02" } };
    expect(words(listBreadcrumbs(pages, below))).toEqual(["Home", "Areas"]);
    const area = pageAt("/areas/southend-on-sea");
    const leaflet = { ...area, address: "/areas/southend-on-sea/leaflet" };
    expect(words(listBreadcrumbs(pages, leaflet))).toEqual(["Home", "Areas", area.record.shortTitle]);
  });
  it("puts into the menu only the guides that ask for it", () => {
    expect(listMenu(pages)).toEqual([]);
    const asked = pages.map((page) =>
      page.address === "/mediation" ? { ...page, record: { ...(page.record as Guide), inMenu: true } } : page,
    );
    expect(words(listMenu(asked))).toEqual(["Mediation"]);
  });
  it("puts help and reference pages into the footer", () => {
    expect(words(listFooter(pages))).toContain("Glossary");
    expect(words(listFooter(pages))).not.toContain("Mediation");
  });
  it("leads from one explanation to the next, and nowhere from an area", () => {
    expect(findNeighbours(pages, pageAt("/mediation"))).toEqual({
      next: { address: "/mediation-or-disagreement-resolution", words: "The two compared" },
    });
    expect(findNeighbours(pages, pageAt("/areas/southend-on-sea"))).toEqual({});
  });
  it("calls the next steps by their titles", () => {
    expect(listNextSteps(pages, pageAt("/options/complain"))).toEqual([
      { address: "/mediation", words: "Do you have to try mediation?" },
    ]);
  });
});

describe("redirects", () => {
  it("lead from every former address to the page, in order", () => {
    const page = pageAt("/mediation");
    const moved = { ...page, record: { ...page.record, oldPaths: ["/z", "/a"] } };
    expect(listRedirects([moved, pageAt("/")])).toEqual([
      { from: "/a", to: "/mediation" },
      { from: "/z", to: "/mediation" },
    ]);
  });
});
