import type { MetadataRoute } from "next";
import { listRecords } from "../lib/content/library.ts";
import { openLibrary } from "./_content/open-library.ts";

export const dynamic = "force-static";

/** Everything may be read and indexed. */
export default function robots(): MetadataRoute.Robots {
  const site = listRecords(openLibrary(), "site")[0];
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${site?.address}/sitemap.xml` };
}
