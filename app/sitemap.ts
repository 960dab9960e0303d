import type { MetadataRoute } from "next";
import { councilDateEvents } from "../lib/content/kinds/time-limit.ts";
import { councilEventAddress } from "../lib/guide/paths.ts";
import { openSoundGuide } from "./_content/open-content.ts";

export const dynamic = "force-static";

/** Every page with the day it was last reviewed: never the day it was built. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { site, pages, councilDates } = openSoundGuide();
  const events = councilDateEvents.map((event) => ({
    address: councilEventAddress(event),
    record: councilDates,
  }));
  return [...pages, ...events].map(({ address, record }) => ({
    url: `${site.address}${address}`,
    lastModified: record.reviewed,
  }));
}
