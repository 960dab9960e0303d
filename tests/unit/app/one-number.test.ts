import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { findServicePhone } from "../../../lib/areas/service-phone.ts";
import { listRecords, readLibrary } from "../../../lib/content/library.ts";
import { workOnContentCopy } from "./content-copy.ts";

/** The first area whose record has a number to ring. */
const [area] = listRecords(readLibrary(), "area").filter(findServicePhone);
const old = area && findServicePhone(area)?.value;
if (!area || !old) throw new Error("no area has a number to ring");
const changed = "0303 123 4567";

const findFolder = workOnContentCopy();

/** Everything the site makes of the area's record, by the same modules the build runs; spaces taken out of numbers. */
async function renderAll(name: string): Promise<Record<string, string>> {
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
  it("that is changed in one place is changed on the page, leaflet and card, in the contact file, structured data and open data", {
    timeout: 60_000,
  }, async () => {
    const before = await renderAll(area.name);
    expect(listShowing(before, old)).toEqual(everywhere);
    expect(listShowing(before, changed)).toEqual([]);

    const file = join(findFolder(), area.file);
    const parts = readFileSync(file, "utf8").split(old);
    expect(parts, "the number is written once").toHaveLength(2);
    writeFileSync(file, parts.join(changed));
    vi.resetModules();

    const after = await renderAll(area.name);
    expect(listShowing(after, changed)).toEqual(everywhere);
    expect(listShowing(after, old)).toEqual([]);
  });
});
