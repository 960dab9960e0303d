import type { MetadataRoute } from "next";
import { openSoundGuide } from "./_content/open-content.ts";

export const dynamic = "force-static";

/** Every page with the day it was last reviewed: never the day it was built. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { site, pages } = openSoundGuide();
  return pages.map(({ address, record }) => ({
    url: `${site.address}${address}`,
    lastModified: record.reviewed,
  }));
}
