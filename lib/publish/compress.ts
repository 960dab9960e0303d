import { Buffer } from "node:buffer";
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from "node:zlib";

/** A file's packed twins; what each unpacks to has been compared with the file. */
export type Twins = { readonly brotli: Buffer; readonly gzip: Buffer };

const textExtensions = /\.(html|css|js|json|txt|xml|svg|ics|vcf|csv|webmanifest|wasm)$/;

/** Whether packing a file pays: text does, pictures that are packed already do not. */
export function isCompressible(file: string): boolean {
  return textExtensions.test(file);
}

/** Packs with brotli 11 and gzip 9; throws when either does not unpack to the same bytes. */
export function compress(content: Buffer): Twins {
  const brotli = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const gzip = gzipSync(content, { level: 9 });
  verify(content, brotliDecompressSync(brotli), "brotli");
  verify(content, gunzipSync(gzip), "gzip");
  return { brotli, gzip };
}

function verify(content: Buffer, unpacked: Buffer, name: string): void {
  if (Buffer.compare(content, unpacked) !== 0) throw new Error(`${name} did not unpack to the same bytes`);
}
