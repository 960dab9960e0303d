import { describe, expect, it } from "vitest";
import type { Purpose } from "../../../lib/content/kinds/service.ts";
import { renderJsonLd, toJsonLd } from "../../../lib/feeds/json-ld.ts";
import type { Node } from "../../../lib/feeds/json-ld-service.ts";
import { findPage } from "../../../lib/guide/guide.ts";
import { parsePage, readText } from "../../../lib/publish/page-tree.ts";
import { areaWith, body, named, phone, recent, runBy } from "../areas/made-services.ts";
import { getArea, guide, site, viewOf } from "./areas.ts";
import { listMisuses } from "./schema-org.ts";

const southend = getArea("southend-on-sea");
const service = (area = southend) => toJsonLd(viewOf(area)).mainEntity as Node;

const number = (value: string) => [phone(value)];
/** A body that a source of this year names for disagreement resolution, or for another purpose. */
const dated = (name: string, value: string, purpose: Purpose = "disagreement resolution") =>
  body(name, named({ publishedOn: recent, for: [purpose], contacts: number(value) }));
const kids = dated("Kids", "03330 062 835");
const global = dated("Global Mediation", "0800 064 4488");

describe("a page", () => {
  it("has its address, its heading and the day it says it was reviewed", () => {
    const { breadcrumb, mainEntity, ...page } = toJsonLd(viewOf(southend));
    expect(page).toEqual({
      "@context": "https://schema.org",
      "@type": "WebPage",
      url: `${site.address}/areas/southend-on-sea`,
      name: "Who can help in Southend-on-Sea?",
      inLanguage: "en-GB",
      dateModified: "2026-11-22",
      isPartOf: { "@type": "WebSite", name: site.title, url: `${site.address}/` },
    });
  });

  it("has the breadcrumbs the reader sees, and itself as their end", () => {
    const { itemListElement } = toJsonLd(viewOf(southend)).breadcrumb as { itemListElement: Node[] };
    expect(itemListElement.map(({ position, item }) => `${position} ${item}`)).toEqual([
      `1 ${site.address}/`,
      `2 ${site.address}/areas`,
      `3 ${site.address}/areas/southend-on-sea`,
    ]);
  });

  it("has none at the front, and no service where no area is described", () => {
    const node = toJsonLd({ ...viewOf(southend), page: findPage(guide, "/") });
    expect(node).toMatchObject({ "@type": "WebPage", url: `${site.address}/` });
    expect(node).not.toHaveProperty("breadcrumb");
    expect(node).not.toHaveProperty("mainEntity");
  });
});

describe("an area's service", () => {
  it("is provided by the council, and names no operator while no source is dated or confirmed", () => {
    expect(service()).toMatchObject({
      "@type": "GovernmentService",
      provider: { "@type": "GovernmentOrganization", name: "Southend-on-Sea City Council" },
      areaServed: { "@type": "AdministrativeArea", name: "Southend-on-Sea" },
    });
    expect(service()).not.toHaveProperty("serviceOperator");
    expect(service()).not.toHaveProperty("availableChannel");
    expect(JSON.stringify(service())).not.toMatch(/KIDS|Global Mediation/);
  });

  it("is operated by each body that is named for it, and never provided by one", () => {
    const node = service(areaWith(kids, global));
    expect(node.serviceOperator).toEqual([
      { "@type": "Organization", name: "Kids" },
      { "@type": "Organization", name: "Global Mediation" },
    ]);
    expect(node.provider).toMatchObject({ name: "Southend-on-Sea City Council" });
  });

  it("has the telephone of each of them", () => {
    const numbers = (area: typeof southend) =>
      JSON.stringify(service(area).availableChannel ?? []).match(/"telephone":"[^"]+"/g);
    expect(numbers(areaWith(kids, global))).toEqual([
      '"telephone":"03330 062 835"',
      '"telephone":"0800 064 4488"',
    ]);
    expect(numbers(getArea("west-northamptonshire"))).toBeNull();
  });

  it("is not operated by a body that is named for mediation alone, nor has its telephone", () => {
    const node = service(areaWith(kids, dated("Barnardo's", "0191 478 4667", "mediation")));
    expect(node.serviceOperator).toEqual([{ "@type": "Organization", name: "Kids" }]);
    expect(JSON.stringify(node)).not.toMatch(/Barnardo|0191/);
  });

  it("is not operated by the council's own team, nor has its telephone", () => {
    const own = runBy("the council", named({ confirmedOn: recent, contacts: number("0113 376 0062") }));
    expect(service(areaWith(own))).not.toHaveProperty("serviceOperator");
    expect(service(areaWith(own))).not.toHaveProperty("availableChannel");
  });
});

describe("schema.org", () => {
  it("knows every type and property, where it stands and what it holds", () => {
    expect(listMisuses(toJsonLd(viewOf(southend)))).toEqual([]);
    expect(listMisuses(toJsonLd(viewOf(areaWith(kids, global))))).toEqual([]);
    expect(listMisuses(toJsonLd(viewOf(getArea("west-northamptonshire"))))).toEqual([]);
  });

  it.each([
    [{ "@type": "GovernmentServices" }, "GovernmentServices is not a type"],
    [{ "@type": "WebPage", titel: "x" }, "titel is not a property"],
    [{ "@type": "Organization", serviceOperator: "x" }, "serviceOperator does not belong to Organization"],
    [
      { "@type": "GovernmentService", serviceOperator: { "@type": "WebPage" } },
      "serviceOperator cannot hold WebPage",
    ],
    [{ "@type": "GovernmentService", provider: "The council" }, "provider cannot hold Text"],
  ])("is not misused unnoticed: %j", (node, misuse) => expect(listMisuses(node)).toEqual([misuse]));
});

it("no content can end the script element it is written in", () => {
  const name = '</script><script>alert(1)</script><!-- <script> "quoted" \u2028';
  const text = renderJsonLd({ "@type": "WebPage", name });
  expect(text).not.toContain("<");
  expect(JSON.parse(text).name).toBe(name);
  const page = parsePage(`<body><script type="application/ld+json">${text}</script><p>after</p></body>`);
  expect(readText(page)).toBe("after");
});
