import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Root } from "hast";
import type { Manifest } from "../../lib/publish/manifest.ts";
import { parsePage } from "../../lib/publish/page-tree.ts";
import { readManifest } from "../../lib/publish/read-manifest.ts";
import { notFoundAddress } from "../../lib/publish/site-index.ts";

/** A published page as a reader's browser gets it; its tree is parsed when first asked for. */
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
  /** Every page there is, in the manifest's order; read when first asked for, as some tests need fewer. */
  readonly published: readonly BuiltPage[];
  /** The sitemap's pages in its order, then the not-found page: what readers find by looking for it; the same objects as in `published`. */
  readonly pages: readonly BuiltPage[];
  /** Any published page by its address, read once. */
  readonly pageAt: (address: string) => BuiltPage;
  /** Public address to last-modified day, from the sitemap. */
  readonly sitemap: ReadonlyMap<string, string>;
  readonly origin: string;
};

/** Where the release to test is. */
export function findSiteFolder(): string {
  return realpathSync("dist");
}

const opened = new Map<string, BuiltSite>();

/** Reads the release once, however many files ask for it; throws when nothing is published. */
export function openBuiltSite(): BuiltSite {
  const folder = findSiteFolder();
  const site = opened.get(folder) ?? readBuiltSite(folder);
  opened.set(folder, site);
  return site;
}

function readBuiltSite(folder: string): BuiltSite {
  const sitemap = readSitemap(readFileSync(join(folder, "sitemap.xml"), "utf8"));
  const origin = new URL([...sitemap.keys()][0] ?? "").origin;
  const addresses = [...sitemap.keys()].map((url) => new URL(url).pathname);
  const read = new Map<string, BuiltPage>();
  const pageAt = (address: string): BuiltPage => {
    const page = read.get(address) ?? readBuiltPage(folder, address);
    read.set(address, page);
    return page;
  };
  const pages = [...addresses, notFoundAddress].map(pageAt);
  const manifest = readManifest(folder);
  let published: readonly BuiltPage[] | undefined;
  return {
    folder,
    manifest,
    pages,
    pageAt,
    sitemap,
    origin,
    get published() {
      published ??= manifest.pages.map(({ address }) => pageAt(address));
      return published;
    },
  };
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
  let tree: Root | undefined;
  return {
    address,
    file,
    html,
    get tree() {
      tree ??= parsePage(html);
      return tree;
    },
  };
}

function readSitemap(xml: string): Map<string, string> {
  const entries = xml.matchAll(/<url>\s*<loc>([^<]+)<\/loc>\s*(?:<lastmod>([^<]+)<\/lastmod>)?/g);
  return new Map([...entries].map(([, address = "", day = ""]) => [address, day]));
}
