import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { stringify } from "yaml";
import { changeArea, give } from "./given-content.ts";

/** Everything the site makes of an area's record, by the same modules the build runs. */
export type DrawnArea = Record<
  "page" | "leaflet" | "card" | "contact file" | "structured data" | "open data",
  string
>;

/** A service as an author writes it. */
export type Written = Readonly<Record<string, unknown>>;

/** What is made of the area that a test gave last. */
export async function drawArea(name: string): Promise<DrawnArea> {
  const slug = Promise.resolve({ slug: name });
  const page = await import("../../../app/areas/[slug]/page.tsx");
  const leaflet = await import("../../../app/areas/[slug]/leaflet/page.tsx");
  const card = await import("../../../app/areas/[slug]/card/page.tsx");
  const file = await import("../../../app/areas/[slug]/contact.vcf/route.ts");
  const html = await draw(page.default({ params: slug }));
  const [, jsonLd = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const saved = await file.GET(new Request("http://localhost"), { params: slug });
  return {
    page: html.replace(jsonLd, ""),
    leaflet: await draw(leaflet.default({ params: slug })),
    card: await draw(card.default({ params: slug })),
    "contact file": (await saved.text()).replaceAll("\r\n ", ""),
    "structured data": jsonLd,
    "open data": await drawOpenData(name),
  };
}

/** The same of Southend, once these services are written in the place of its own. */
export function drawWith(...services: readonly Written[]): Promise<DrawnArea> {
  const name = "southend-on-sea";
  const written = services.length > 0 ? stringify({ services }) : "";
  give(changeArea(name, (text) => text.replace(/^services:\n(?: .*\n)+/m, () => written)));
  return drawArea(name);
}

/** The words of HTML without its tags, with one space between those of two elements. */
export function toWords(html: string): string {
  return (
    html
      // The sign of a service stands in a sentence, whose full stop follows it.
      .replace(/<\/?span[^>]*>/g, "")
      .replace(/<[^>]*>/g, " ")
      .replaceAll("&#x27;", "'")
      .replaceAll("&quot;", '"')
      .replace(/\s+/g, " ")
  );
}

async function draw(page: Promise<ReactElement>): Promise<string> {
  return renderToStaticMarkup(await page);
}

async function drawOpenData(name: string): Promise<string> {
  const service = await import("../../../app/open-referral/services/[file]/route.ts");
  const request = new Request("http://localhost");
  const services = await Promise.all(
    service
      .generateStaticParams()
      .map(async (id) => (await service.GET(request, { params: Promise.resolve(id) })).text()),
  );
  return services.find((text) => text.includes(`/areas/${name}`)) ?? "";
}
