import { describe, expect, it } from "vitest";
import { renderJsonLd, toJsonLd } from "../../../lib/feeds/json-ld.ts";
import type { Node } from "../../../lib/feeds/json-ld-service.ts";
import { findPage } from "../../../lib/guide/guide.ts";
import { parsePage, readText } from "../../../lib/publish/page-tree.ts";
import { getArea, guide, site, viewOf } from "./areas.ts";
import { listMisuses } from "./schema-org.ts";

const southend = getArea("southend-on-sea");
const [kids] = southend.providers ?? [];
const service = (area = southend) => toJsonLd(viewOf(area)).mainEntity as Node;

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
  it("is provided by the council, and names no operator while sources differ", () => {
    expect(service()).toMatchObject({
      "@type": "GovernmentService",
      provider: { "@type": "GovernmentOrganization", name: "Southend-on-Sea City Council" },
      areaServed: { "@type": "AdministrativeArea", name: "Southend-on-Sea" },
    });
    expect(service()).not.toHaveProperty("serviceOperator");
    expect(JSON.stringify(service())).not.toMatch(/KIDS|Global Mediation/);
  });

  it("is operated by the one body all sources name, which is never its provider", () => {
    const node = service({
      ...southend,
      providers: kids && [kids, { ...kids, name: kids.name.toLowerCase() }],
    });
    expect(node.serviceOperator).toEqual({ "@type": "Organization", name: kids?.name });
    expect(node.provider).toMatchObject({ name: "Southend-on-Sea City Council" });
  });

  it("has a telephone only where the page shows one as the service's", () => {
    const channel = { servicePhone: { "@type": "ContactPoint", telephone: "03330 062 835" } };
    expect(service().availableChannel).toMatchObject(channel);
    expect(service(getArea("west-northamptonshire"))).not.toHaveProperty("availableChannel");
  });
});

describe("schema.org", () => {
  it("knows every type and property, where it stands and what it holds", () => {
    expect(listMisuses(toJsonLd(viewOf(southend)))).toEqual([]);
    expect(listMisuses(toJsonLd(viewOf({ ...southend, providers: kids && [kids] })))).toEqual([]);
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
