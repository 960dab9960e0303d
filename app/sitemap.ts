import type { MetadataRoute } from "next";
import { drawnGuides } from "../lib/content/kinds/drawn-guides.ts";
import { councilDateEvents } from "../lib/content/kinds/time-limit.ts";
import { findPage } from "../lib/guide/guide.ts";
import { councilEventAddress, sourceGroupAddress } from "../lib/guide/paths.ts";
import { sourceGroups } from "../lib/guide/source-groups.ts";
import { openSoundGuide } from "./_content/open-content.ts";

export const dynamic = "force-static";

/** Every page with the day it was last reviewed: never the day it was built. */
export default function sitemap(): MetadataRoute.Sitemap {
  const guide = openSoundGuide();
  const { site, pages, councilDates } = guide;
  const events = councilDateEvents.map((event) => ({
    address: councilEventAddress(event),
    record: councilDates,
  }));
  const { record } = findPage(guide, drawnGuides.sources);
  const sources = sourceGroups.map((group) => ({ address: sourceGroupAddress(group), record }));
  return [...pages, ...events, ...sources].map(({ address, record }) => ({
    url: `${site.address}${address}`,
    lastModified: record.reviewed,
  }));
}
