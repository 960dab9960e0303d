import { type BuiltSite, readBuiltPage } from "./built-site.ts";
import { listParts, type PageParts } from "./page-pieces.ts";
import { listLongest, pickPages } from "./pick-pages.ts";

/** Addresses of published pages to open in a browser in place of all. */
export type Sample = {
  /** Between them they have every piece any page has: what a page is built of decides what a reader is told, and these are asked. */
  readonly told: readonly string[];
  /** Between them they have every piece after whatever comes before it: what depends on where things are drawn is asked of these. */
  readonly drawn: readonly string[];
  /** Between them they have the longest word and the longest text of every place: what depends on room is asked of these too. */
  readonly words: readonly string[];
};

/** Reads every published page and picks those to open. */
export function sampleSite({ folder, manifest }: BuiltSite): Sample {
  const parts = new Map<string, PageParts>();
  for (const { address } of manifest.pages) {
    // Not from the site's own list, which would keep the trees of two thousand pages.
    parts.set(address, listParts(readBuiltPage(folder, address).tree));
  }
  const pick = <Part>(one: (page: PageParts) => Part) =>
    new Map([...parts].map(([address, page]) => [address, one(page)]));
  return {
    told: pickPages(pick((page) => page.told)),
    drawn: pickPages(pick((page) => page.drawn)),
    words: pickPages(listLongest(pick((page) => page.lengths))),
  };
}
