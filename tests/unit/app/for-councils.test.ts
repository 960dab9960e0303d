import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AreaSharing } from "../../../app/_components/for-councils/area-sharing.tsx";
import { OpenData } from "../../../app/_components/for-councils/open-data.tsx";
import { countConfirmed } from "../../../lib/areas/confirmed.ts";
import { listRecords, readLibrary } from "../../../lib/content/library.ts";

const areas = listRecords(readLibrary(), "area");
const data = renderToStaticMarkup(OpenData()).replace(/<[^>]*>/g, "");

describe("What the page for councils says is confirmed", () => {
  it("is names and contacts, each by its owner, who need not be the council", () => {
    const html = renderToStaticMarkup(AreaSharing({ areas }));
    expect(html).toContain("many of its names and contacts we have checked with their owners.");
    for (const { confirmed, all } of areas.map(countConfirmed))
      expect(html).toContain(`Checked: ${confirmed} of ${all}<`);
    expect(data).toContain("assured_date only when each name and contact in it was confirmed by its owner.");
  });
});

describe("What the page for councils says of the open data", () => {
  it("names the parts of the standard that are left out, and why", () => {
    for (const part of ["service_at_locations", "cost_options", "attributes"]) expect(data).toContain(part);
    expect(data).toContain("our records cannot vouch for");
  });
});
