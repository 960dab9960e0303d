import type { Site } from "../content/record.ts";

/** What search engines and shared links are told of a page. */
export type PageMetadata = { title: string; description: string; canonical: string; picture: string };

/** The page's title with the site's name after it, but for the front page, which leads with its own. */
export function toMetadata(site: Site, page: { address: string; title: string; summary: string }): PageMetadata {
  return {
    title: `${page.title} - ${site.name}`,
    description: page.summary,
    canonical: `${site.address}${page.address === "/" ? "/" : page.address}`,
    picture: `${site.address}/social.png`,
  };
}
