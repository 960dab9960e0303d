import { Buffer } from "node:buffer";
import { resolveReference } from "./address.ts";
import type { Twins } from "./compress.ts";
import { toDigest } from "./digest.ts";
import { hashStyles } from "./hash-styles.ts";
import type { FileWeight, PageWeight } from "./manifest.ts";
import type { Family } from "./page-family.ts";
import type { PublishedPage } from "./published-site.ts";

/** A file's sizes and hash; without twins it is sent as it is. */
export function weighFile(content: Buffer, twins: Twins | undefined): FileWeight {
  return {
    raw: content.length,
    brotli: twins?.brotli.length ?? content.length,
    gzip: twins?.gzip.length ?? content.length,
    sha256: toDigest(content),
  };
}

/** What each page costs its reader: itself with its sheet inside, and each file of this site that its first view waits for. */
export function weighPages(
  pages: readonly PublishedPage[],
  families: readonly Family[],
  files: ReadonlyMap<string, FileWeight>,
  origin: string | undefined,
): PageWeight[] {
  const patterns = new Map(
    families.flatMap(({ pattern, addresses }) => addresses.map((address) => [address, pattern])),
  );
  return pages.map((page) => weighPage(page, patterns.get(page.address) ?? page.address, files, origin));
}

function weighPage(
  page: PublishedPage,
  family: string,
  files: ReadonlyMap<string, FileWeight>,
  origin: string | undefined,
): PageWeight {
  const resources = page.resources.filter((resource) => resource.firstView);
  const addresses = resources.map(
    ({ reference }) => resolveReference(reference, page.address, origin)?.address,
  );
  const paths = [...new Set(addresses)].map((address) => address?.slice(1) ?? "");
  const loaded = [page.file, ...paths]
    .map((path) => files.get(path))
    .filter((weight) => weight !== undefined);
  const scripts = paths.filter((path) => path.endsWith(".js")).map((path) => files.get(path)?.raw ?? 0);
  const styleHash = hashStyles(page.css);
  return {
    address: page.address,
    file: page.file,
    family,
    firstView: {
      raw: sum(loaded.map((weight) => weight.raw)),
      brotli: sum(loaded.map((weight) => weight.brotli)),
      gzip: sum(loaded.map((weight) => weight.gzip)),
      requests: loaded.length,
    },
    scriptBytes: sum(scripts),
    cssBytes: Buffer.byteLength(page.css),
    ...(styleHash === undefined ? {} : { styleHash }),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
