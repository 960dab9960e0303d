import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { files } from "../feeds/areas.ts";
import { changeArea, give } from "./given-content.ts";

vi.mock("../../../app/_content/open-content.ts", () => import("./given-content.ts"));

const name = "southend-on-sea";
const old = "03330 062 835";
const changed = "0303 123 4567";

/** Everything the site makes of the area's record, by the same modules the build runs; spaces taken out of numbers. */
async function renderAll(): Promise<Record<string, string>> {
  const slug = Promise.resolve({ slug: name });
  const request = new Request("http://localhost");
  const page = await import("../../../app/areas/[slug]/page.tsx");
  const leaflet = await import("../../../app/areas/[slug]/leaflet/page.tsx");
  const card = await import("../../../app/areas/[slug]/card/page.tsx");
  const file = await import("../../../app/areas/[slug]/contact.vcf/route.ts");
  const service = await import("../../../app/open-referral/services/[file]/route.ts");
  const services = await Promise.all(
    service
      .generateStaticParams()
      .map(async (id) => (await service.GET(request, { params: Promise.resolve(id) })).text()),
  );
  const html = renderToStaticMarkup(await page.default({ params: slug }));
  const [, jsonLd = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const texts = {
    page: html.replace(jsonLd, ""),
    leaflet: renderToStaticMarkup(await leaflet.default({ params: slug })),
    card: renderToStaticMarkup(await card.default({ params: slug })),
    "contact file": await (await file.GET(request, { params: slug })).text(),
    "structured data": jsonLd,
    "open data": services.find((text) => text.includes(`/areas/${name}`)) ?? "",
  };
  return Object.fromEntries(
    Object.entries(texts).map(([output, text]) => [output, text.replace(/[\s-]+/g, "")]),
  );
}

/** What shows a number, however it is written: 0303 123 1000, 03031231000 or +443031231000. */
function listShowing(texts: Record<string, string>, number: string): string[] {
  return Object.keys(texts).filter((output) => texts[output]?.includes(number.replace(/^0|\s/g, "")));
}

const everywhere = ["page", "leaflet", "card", "contact file", "structured data", "open data"];

describe("A phone number", () => {
  it("that is changed in one place is changed on the page, leaflet and card, in the contact file, structured data and open data", async () => {
    give(files);
    const before = await renderAll();
    expect(listShowing(before, old)).toEqual(everywhere);
    expect(listShowing(before, changed)).toEqual([]);

    give(
      changeArea(name, (text) => {
        expect(text.split(old), "the number is written once").toHaveLength(2);
        return text.replace(old, changed);
      }),
    );
    const after = await renderAll();
    expect(listShowing(after, changed)).toEqual(everywhere);
    expect(listShowing(after, old)).toEqual([]);
  });
});
