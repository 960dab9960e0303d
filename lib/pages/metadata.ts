import { toPlainWords } from "../markdown/to-plain-text.ts";
import type { View } from "./view.ts";

/** What search engines and shared links are told of a page; addresses are public and whole. */
export type PageMetadata = { title: string; description: string; canonical: string; picture: string };

/** The page's title with the site's name after it, its summary in plain words, and its one address. */
export function toMetadata({ site, page, context }: View): PageMetadata {
  return {
    title: `${page.record.title} - ${site.title}`,
    description: toPlainWords(page.record.summary.tree, context),
    canonical: `${site.address}${page.address}`,
    picture: `${site.address}/social.png`,
  };
}
