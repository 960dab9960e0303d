import type { Buffer } from "node:buffer";
import { isCompressible, type Pack, packer } from "./compress.ts";
import { toDigest } from "./digest.ts";
import { formatHeadersFile, listHeaderRules } from "./headers-file.ts";
import { type FileWeight, formatManifest, type Manifest } from "./manifest.ts";
import { mapAtMost } from "./map-at-most.ts";
import { formatNginxMaps, formatNginxServer } from "./nginx-file.ts";
import { readPackageList } from "./package-list.ts";
import { formatPackingRecord, type PackingRecord } from "./packing-record.ts";
import { formatRedirectsFile } from "./redirects-file.ts";
import { type FindTwins, packingRecordFile } from "./served-twins.ts";
import { weighFile } from "./weigh-page.ts";
import type { Release } from "./write-release.ts";

/** Every published file with its packed twins under `.br` and `.gz`, the sizes of each, and a record of the twins. */
type PackedSite = {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly weights: ReadonlyMap<string, FileWeight>;
  readonly record: PackingRecord;
};

/** Twice the threads that Node packs on, so that none of them waits for this one to hand it the next file. */
const filesAtOnce = 8;

/** Packs the files whose twins are not found; the order of the files stays. */
export async function packSite(
  contents: ReadonlyMap<string, Buffer>,
  findTwins: FindTwins,
  pack: Pack,
): Promise<PackedSite> {
  const packed = await mapAtMost(filesAtOnce, [...contents], async ([path, content]) => {
    const twins = isCompressible(path)
      ? (findTwins(path, content) ?? (await pack(path, content)))
      : undefined;
    return { path, content, twins };
  });
  const files = new Map<string, Buffer>();
  const weights = new Map<string, FileWeight>();
  const recorded: PackingRecord["files"] = {};
  for (const { path, content, twins } of packed) {
    const weight = weighFile(content, twins);
    files.set(path, content);
    weights.set(path, weight);
    if (twins === undefined) continue;
    files.set(`${path}.br`, twins.brotli).set(`${path}.gz`, twins.gzip);
    recorded[path] = {
      content: weight.sha256,
      brotli: toDigest(twins.brotli),
      gzip: toDigest(twins.gzip),
    };
  }
  return { files, weights, record: { packer, files: recorded } };
}

/** The packed site with `_headers` and `_redirects`, and beside it the manifest, the record of twins, nginx's half of the table and the packages it was built with. */
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
      [packingRecordFile, formatPackingRecord(packed.record)],
      ["nginx-maps.conf", formatNginxMaps(manifest)],
      ["nginx-server.conf", formatNginxServer(manifest)],
      ["sbom.json", readPackageList()],
    ]),
  };
}
