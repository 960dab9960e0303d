import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "hast";
import type { Manifest } from "../../lib/publish/manifest.ts";
import { parsePage } from "../../lib/publish/page-tree.ts";
import { readManifest } from "../../lib/publish/read-manifest.ts";
import { notFoundAddress } from "../../lib/publish/site-index.ts";

/** A published page as a reader's browser gets it. */
export type BuiltPage = {
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly tree: Root;
};

/** One release: its real folder, so that a build in the meantime does not swap files under a test. */
export type BuiltSite = {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The sitemap's pages in its order, then the not-found page: the list every check runs over. */
  readonly pages: readonly BuiltPage[];
  /** Public address to last-modified day, from the sitemap. */
  readonly sitemap: ReadonlyMap<string, string>;
  readonly origin: string;
};

/** Where the release to test is. */
export function findSiteFolder(): string {
  return realpathSync("dist");
}

/** Reads the release once; throws when nothing is published. */
export function openBuiltSite(): BuiltSite {
  const folder = findSiteFolder();
  const sitemap = readSitemap(readFileSync(join(folder, "sitemap.xml"), "utf8"));
  const origin = new URL([...sitemap.keys()][0] ?? "").origin;
  const addresses = [...sitemap.keys()].map((url) => new URL(url).pathname);
  const pages = [...addresses, notFoundAddress].map((address) => readBuiltPage(folder, address));
  return { folder, manifest: readManifest(folder), pages, sitemap, origin };
}

/** The page at an address; throws when the sitemap does not list it. */
export function getPage(site: BuiltSite, address: string): BuiltPage {
  const page = site.pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`${address} is not in the sitemap`);
  return page;
}

/** The page with one piece of its HTML replaced, to see whether a check notices; throws when the piece is not there. */
export function plantDefect(page: BuiltPage, piece: string | RegExp, replacement: string): BuiltPage {
  const html = page.html.replace(piece, replacement);
  if (html === page.html) throw new Error(`${page.address} has no ${piece} to replace`);
  return { ...page, html, tree: parsePage(html) };
}

/** A published page, whether the sitemap lists it or not. */
export function readBuiltPage(folder: string, address: string): BuiltPage {
  const file = address === "/" ? "index.html" : `${address.slice(1)}.html`;
  const html = readFileSync(join(folder, file), "utf8");
  return { address, file, html, tree: parsePage(html) };
}

function readSitemap(xml: string): Map<string, string> {
  const entries = xml.matchAll(/<url>\s*<loc>([^<]+)<\/loc>\s*(?:<lastmod>([^<]+)<\/lastmod>)?/g);
  return new Map([...entries].map(([, address = "", day = ""]) => [address, day]));
}
