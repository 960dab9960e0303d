import type { MetadataRoute } from "next";
import { listRecords } from "../lib/content/library.ts";
import { listPages } from "../lib/guide/pages.ts";
import { openLibrary } from "./_content/open-library.ts";

export const dynamic = "force-static";

/** Every page with the day it was last reviewed: never the day it was built. */
export default function sitemap(): MetadataRoute.Sitemap {
  const library = openLibrary();
  const site = listRecords(library, "site")[0];
  return listPages(library).map(({ address, record }) => ({
    url: `${site?.address}${address}`,
    lastModified: record.reviewed,
  }));
}
