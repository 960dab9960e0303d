import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AreaProviders } from "../../../app/_components/areas/area-providers.tsx";
import { Leaflet } from "../../../app/_components/areas/leaflet.tsx";
import { toAreaSubpageView } from "../../../lib/areas/area-subpage.ts";
import type { Area } from "../../../lib/content/record.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { leafletAddress } from "../../../lib/guide/paths.ts";
import { parseMarkdown } from "../../../lib/markdown/parse.ts";
import { getArea, guide } from "../feeds/areas.ts";

const area = getArea("southend-on-sea");
const view = toAreaSubpageView(guide, calendarDate("2026-11-22"), area.name, {
  address: leafletAddress,
  shows: ({ leaflet }) => leaflet,
  title: () => "",
});
const [provider] = area.providers ?? [];
if (!view || !provider) throw new Error("the area names a provider");
const { context } = view;

type Providers = NonNullable<Area["providers"]>;
const two: Providers = [
  { ...provider, name: "Kids", publishedBy: "The council", for: undefined },
  { ...provider, name: "Kids", publishedBy: "SENDIASS", for: { tree: parseMarkdown("mediation") } },
];

const renderPart = () => AreaProviders({ providers: two, council: area.council, context });
const renderLeaflet = () =>
  renderToStaticMarkup(
    Leaflet({ view: { ...view, page: { ...view.page, record: { ...area, providers: two } } } }),
  );

describe("Who runs a service", () => {
  it("has a place on the page for each source, also where two name one body", () => {
    const shown = renderPart() as ReactElement<{ children: ReactElement[] }>;
    const keys = shown.props.children.map(({ key }) => key);
    expect(new Set(keys).size).toBe(two.length);
  });

  it("is told with what the source names it for, and with nothing where the source does not say", () => {
    expect(renderToStaticMarkup(renderPart()).match(/Named for [^<]*/g)).toEqual(["Named for mediation."]);
    const leaflet = renderLeaflet();
    expect(leaflet).toContain("<p>The council names <strong>Kids</strong>.</p>");
    expect(leaflet).toContain("<p>SENDIASS names <strong>Kids</strong> for mediation.</p>");
  });
});
