import { Buffer } from "node:buffer";
import { speculationRulesAddress } from "../delivery/rows.ts";
import { compress, isCompressible } from "./compress.ts";
import { formatHeadersFile, listHeaderRules } from "./headers-file.ts";
import { type FileWeight, formatManifest, type Manifest } from "./manifest.ts";
import { formatNginxMaps, formatNginxServer } from "./nginx-file.ts";
import type { PublishedPage } from "./published-site.ts";
import { formatRedirectsFile } from "./redirects-file.ts";
import { formatSpeculationRules } from "./speculation-rules.ts";
import { weighFile } from "./weigh-page.ts";
import type { Release } from "./write-release.ts";

/** Every published file with its packed twins under `.br` and `.gz`, and the sizes of each. */
export type PackedSite = {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly weights: ReadonlyMap<string, FileWeight>;
};

/** Packs pages, the other files in use and the speculation rules; the order of the files is that of their names. */
export async function packSite(
  pages: readonly PublishedPage[],
  others: ReadonlyMap<string, Buffer>,
): Promise<PackedSite> {
  const contents = new Map<string, Buffer>([
    ...pages.map((page): [string, Buffer] => [page.file, Buffer.from(page.html)]),
    ...others,
    [speculationRulesAddress.slice(1), Buffer.from(formatSpeculationRules())],
  ]);
  const files = new Map<string, Buffer>();
  const weights = new Map<string, FileWeight>();
  const sorted = [...contents].sort(([a], [b]) => (a < b ? -1 : 1));
  const packed = await Promise.all(
    sorted.map(([path, content]) => (isCompressible(path) ? compress(content) : undefined)),
  );
  for (const [index, [path, content]] of sorted.entries()) {
    const twins = packed[index];
    files.set(path, content);
    if (twins !== undefined) files.set(`${path}.br`, twins.brotli).set(`${path}.gz`, twins.gzip);
    weights.set(path, weighFile(content, twins));
  }
  return { files, weights };
}

/** The packed site with `_headers` and `_redirects`, and beside it the manifest and nginx's half of the table. */
export function toRelease(packed: PackedSite, manifest: Manifest): Release {
  const headers = formatHeadersFile(listHeaderRules(manifest));
  return {
    site: new Map<string, Buffer | string>([
      ...packed.files,
      ["_headers", headers],
      ["_redirects", formatRedirectsFile(manifest)],
    ]),
    beside: new Map([
      ["manifest.json", formatManifest(manifest)],
      ["nginx-maps.conf", formatNginxMaps(manifest)],
      ["nginx-server.conf", formatNginxServer(manifest)],
    ]),
  };
}
