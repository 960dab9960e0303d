import type { MetadataRoute } from "next";
import { openSoundGuide } from "./_content/open-content.ts";

export const dynamic = "force-static";

/** Everything may be read and indexed. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${openSoundGuide().site.address}/sitemap.xml` };
}
