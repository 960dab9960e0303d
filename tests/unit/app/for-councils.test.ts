import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CouncilPages } from "../../../app/_components/for-councils/council-pages.tsx";
import { DutyList } from "../../../app/_components/for-councils/duty-list.tsx";
import { OpenData } from "../../../app/_components/for-councils/open-data.tsx";
import { toRenderContext } from "../../../lib/guide/render-context.ts";
import { areas, confirmNamings, getArea } from "../feeds/areas.ts";
import { guide } from "../sound-guide.ts";

const data = renderToStaticMarkup(OpenData()).replace(/<[^>]*>/g, "");

describe("What the page for councils says is confirmed", () => {
  const southend = getArea("southend-on-sea");
  const [kids, global] = southend.services ?? [];
  if (!kids || !global) throw new Error("the area has two services");
  const count = (...services: (typeof kids)[]) =>
    /Confirmed: \d+ of \d+/.exec(
      renderToStaticMarkup(CouncilPages({ areas: [{ ...southend, services }] })),
    )?.[0];

  it("is how much of what sources say of an area's services is, and nothing where nothing is", () => {
    const sure = confirmNamings(kids, "2026-12-01");
    expect(count(sure, global)).toBe("Confirmed: 1 of 2");
    expect(count(sure, confirmNamings(global, "2026-12-02"))).toBe("Confirmed: 2 of 2");
    expect([count(kids, global), count()]).toEqual([undefined, undefined]);
  });

  it("stands beside the link to the page of each council's staff", () => {
    const html = renderToStaticMarkup(CouncilPages({ areas }));
    for (const { name, place } of areas)
      expect(html).toContain(`<a href="/areas/${name}/staff">${place}</a>`);
  });
});

describe("What the page for councils says of the open data", () => {
  it("says when a service is assured", () => {
    expect(data).toContain("assured_date only when each name and contact in it was confirmed by its owner.");
  });

  it("names the parts of the standard that are left out, and why", () => {
    for (const part of ["service_at_locations", "cost_options", "attributes"]) expect(data).toContain(part);
    expect(data).toContain("our records cannot vouch for");
  });
});

describe("The checklist for councils", () => {
  const [act] = guide.all.source;
  if (!act) throw new Error("the sound guide has a source");
  const context = toRenderContext(guide, [act]);
  const render = (duties: typeof guide.all.duty) =>
    renderToStaticMarkup(DutyList({ duties, view: { guide, context } }));

  it("marks the points whose legal text nobody has read, and counts them", () => {
    const html = render(guide.all.duty);
    expect(html).toContain("2 points, L1 to L2.");
    expect(html).toContain("For 1 of them we have seen only what other bodies say");
    expect(html).toMatch(/section 55\. We read the text\./);
    expect(html).toMatch(/Schedule 2\. Second-hand: we have not read the text itself\./);
  });

  it("no longer marks a point once somebody has read its text", () => {
    const html = render(guide.all.duty.map((duty) => ({ ...duty, legalText: "read" as const })));
    expect(html).toContain("For 0 of them");
    expect(html).not.toContain("Second-hand");
  });

  it("links each point to the pages of ours that it names", () => {
    const html = render(guide.all.duty.map((duty) => ({ ...duty, pages: ["/mediation"] })));
    expect(html.match(/<a href="\/mediation">Mediation<\/a>/g)).toHaveLength(2);
  });
});
