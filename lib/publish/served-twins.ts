import type { Buffer } from "node:buffer";
import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { packer, type Twins } from "./compress.ts";
import { toDigest } from "./digest.ts";
import { parsePackingRecord } from "./packing-record.ts";

/** Finds twins of a file with this name and these bytes; undefined when it has to be packed. */
export type FindTwins = (path: string, content: Buffer) => Twins | undefined;

/** Where a release records its twins, beside the folder that `dist` points at. */
export const packingRecordFile = "packing.json";

/** Finds twins in the release served now, if the same packer made them and not a byte has changed since. */
export function openServedTwins(target: string): FindTwins {
  const site = attempt(() => realpathSync(target));
  const record = attempt(() => readRecord(site ?? ""));
  if (site === undefined || record?.packer !== packer) return () => undefined;
  return (path, content) => {
    const recorded = record.files[path];
    if (recorded?.content !== toDigest(content)) return undefined;
    const twins = attempt(() => readTwins(join(site, path)));
    if (twins === undefined) return undefined;
    const isWhole = toDigest(twins.brotli) === recorded.brotli && toDigest(twins.gzip) === recorded.gzip;
    return isWhole ? twins : undefined;
  };
}

function readRecord(site: string) {
  return parsePackingRecord(readFileSync(join(dirname(site), packingRecordFile), "utf8"));
}

function readTwins(file: string): Twins {
  return { brotli: readFileSync(`${file}.br`), gzip: readFileSync(`${file}.gz`) };
}

/** There may be no release, a broken one, or one that another run clears away at this moment: then packing anew does as well. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
