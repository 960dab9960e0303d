import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Root } from "hast";
import { toDigest } from "../../lib/publish/digest.ts";
import { type BuiltSite, readBuiltPage } from "./built-site.ts";
import { makeOnce } from "./make-once.ts";
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

/** The sample of a release, which takes seconds to pick: the first process that asks picks it for all. */
export function shareSample(site: BuiltSite, treeAt = readTree(site)): Promise<Sample> {
  const known = JSON.stringify([site.manifest, code.map((file) => readFileSync(file, "utf8"))]);
  const release = toDigest(Buffer.from(known)).slice(0, 16);
  return makeOnce(join(tmpdir(), `guide-sample-${release}`), "sample", () => sampleSite(site, treeAt));
}

/** What decides which pages are picked, beside the pages. */
const code = ["sample-site", "page-pieces", "pick-pages"].map(
  (name) => new URL(`${name}.ts`, import.meta.url),
);

/** Not from the site's own list, which would keep the trees of two thousand pages. */
function readTree({ folder }: BuiltSite): (address: string) => Root {
  return (address) => readBuiltPage(folder, address).tree;
}

/** Reads every published page and picks those to open. */
export function sampleSite({ manifest }: BuiltSite, treeAt: (address: string) => Root): Sample {
  const parts = new Map<string, PageParts>();
  for (const { address } of manifest.pages) parts.set(address, listParts(treeAt(address)));
  const pick = <Part>(one: (page: PageParts) => Part) =>
    new Map([...parts].map(([address, page]) => [address, one(page)]));
  return {
    told: pickPages(pick((page) => page.told)),
    drawn: pickPages(pick((page) => page.drawn)),
    words: pickPages(listLongest(pick((page) => page.lengths))),
  };
}
