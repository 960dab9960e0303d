import { type BuiltSite, readBuiltPage } from "./built-site.ts";
import { listParts } from "./page-pieces.ts";
import { listLongest, pickPages } from "./pick-pages.ts";

/** Addresses of published pages to open in a browser in place of all. */
export type Sample = {
  /** Between them they have every piece any page has: what depends on how a page is built is asked of these. */
  readonly pieces: readonly string[];
  /** Between them they have the longest word and the longest text of every place: what depends on room is asked of these too. */
  readonly words: readonly string[];
};

/** Reads every published page and picks those to open. */
export function sampleSite({ folder, manifest }: BuiltSite): Sample {
  const pieces = new Map<string, ReadonlySet<string>>();
  const lengths = new Map<string, ReturnType<typeof listParts>["lengths"]>();
  for (const { address } of manifest.pages) {
    // Not from the site's own list, which would keep the trees of two thousand pages.
    const parts = listParts(readBuiltPage(folder, address).tree);
    pieces.set(address, parts.pieces);
    lengths.set(address, parts.lengths);
  }
  return { pieces: pickPages(pieces), words: pickPages(listLongest(lengths)) };
}
