import { describe, expect, it } from "vitest";
import type { GuidePage } from "../../../lib/content/record.ts";
import {
  findNeighbours,
  listBreadcrumbs,
  listFooter,
  listMenu,
  listNextSteps,
} from "../../../lib/pages/navigation.ts";
import { pageAt, pages } from "../sound-guide.ts";

const words = (links: { words: string }[]) => links.map((link) => link.words);

describe("navigation", () => {
  it("has breadcrumbs from the front page down to the page above", () => {
    expect(words(listBreadcrumbs(pages, pageAt("/areas/southend-on-sea")))).toEqual(["Home", "Areas"]);
    expect(listBreadcrumbs(pages, pageAt("/"))).toEqual([]);
  });
  it("leads to a page that is in no list from the page it says it stands under", () => {
    const { record } = pageAt("/mediation");
    const below = {
      address: "/areas/2026-09-02",
      under: "/areas",
      record: { ...record, name: "2026-09-02" },
    };
    expect(words(listBreadcrumbs(pages, below))).toEqual(["Home", "Areas"]);
    const area = pageAt("/areas/southend-on-sea");
    const leaflet = { ...area, address: "/areas/southend-on-sea/leaflet", under: area.address };
    expect(words(listBreadcrumbs(pages, leaflet))).toEqual(["Home", "Areas", area.record.shortTitle]);
  });
  it("puts into the menu only the guides that ask for it", () => {
    expect(listMenu(pages)).toEqual([]);
    const asked = pages.map((page) =>
      page.address === "/mediation"
        ? { ...page, record: { ...(page.record as GuidePage), inMenu: true } }
        : page,
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
    expect(listNextSteps(pages, pageAt("/options/complain").record.next)).toEqual([
      { address: "/mediation", words: "Do you have to try mediation?" },
    ]);
  });
});
