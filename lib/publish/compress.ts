import { Buffer } from "node:buffer";
import { promisify } from "node:util";
import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzip } from "node:zlib";
import { findContentType } from "../delivery/media-types.ts";

/** A file's packed twins; what each unpacks to has been compared with the file. */
export type Twins = { readonly brotli: Buffer; readonly gzip: Buffer };

/** Packs a file by its path and content. */
export type Pack = (path: string, content: Buffer) => Promise<Twins>;

/** Formats that are packed already, which packing again makes no smaller. */
const packedTypes = /^(image\/(avif|gif|jpeg|png|webp|x-icon)|font\/woff2|application\/pdf)$/;

/** Whether packing a file pays: it does for every media type of the site that is not packed already. */
export function isCompressible(file: string): boolean {
  const type = findContentType(`/${file}`, "file");
  return type !== undefined && !packedTypes.test(type);
}

/** Packs with brotli and gzip 9 on threads of their own; throws when either does not unpack to the same bytes. */
export async function compress(path: string, content: Buffer): Promise<Twins> {
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, toBrotliOptions(content.length, findQuality(path))),
    promisify(gzip)(content, gzipOptions),
  ]);
  return verifyTwins(content, { brotli, gzip: gzipped });
}

const gzipOptions = { level: 9 };

/** Pages of single days and answers, and those below a council's, are most of the site and nearly alike: a step below the best costs 3 % in size and saves more than half the time. */
const manyAlike = /^(areas\/[^/]+|dates|which-option)\//;
const qualities = { best: 11, quick: 10 };

function findQuality(path: string): number {
  return manyAlike.test(path) ? qualities.quick : qualities.best;
}

function toBrotliOptions(size: number, quality: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  };
}

/** Names all that decides what bytes packing gives: the settings, and the versions of the libraries that Node brings. */
export const packer = JSON.stringify([
  ["brotli", process.versions.brotli, toBrotliOptions(0, qualities.best)],
  ["brotli", manyAlike.source, toBrotliOptions(0, qualities.quick)],
  ["gzip", process.versions.zlib, gzipOptions],
]);

function verifyTwins(content: Buffer, twins: Twins): Twins {
  verify(content, brotliDecompressSync(twins.brotli), "brotli");
  verify(content, gunzipSync(twins.gzip), "gzip");
  return twins;
}

function verify(content: Buffer, unpacked: Buffer, name: string): void {
  if (Buffer.compare(content, unpacked) !== 0) throw new Error(`${name} did not unpack to the same bytes`);
}
