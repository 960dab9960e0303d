import { z } from "zod";

const size = { raw: z.number().int(), brotli: z.number().int(), gzip: z.number().int() };

const page = z.strictObject({
  address: z.string(),
  file: z.string().describe("inside the release, such as areas/x.html"),
  family: z.string().describe("the address pattern whose pages share this sheet"),
  firstView: z
    .strictObject({ ...size, requests: z.number().int() })
    .describe("the page and every file its first view waits for, the icon aside"),
  scriptBytes: z.number().int(),
  cssBytes: z.number().int().describe("bytes of the inline sheet, unpacked"),
  styleHash: z.string().optional().describe("sha256-… of the inline sheet"),
});

const file = z.strictObject({
  ...size,
  sha256: z.string().describe("hex, of the unpacked file; the base of its ETag"),
});

const schema = z.strictObject({
  pages: z.array(page),
  files: z.record(z.string(), file).describe("every published file, the packed twins aside"),
  redirects: z.array(z.strictObject({ from: z.string(), to: z.string() })),
});

/** What a release holds, never published: weights for the budgets and the benchmark, hashes for headers. */
export type Manifest = z.infer<typeof schema>;

/** One page's weight: bytes raw, brotli and gzip of all its first view needs, and the hash its policy names. */
export type PageWeight = z.infer<typeof page>;

/** A published file's sizes; a file that is not packed has its raw size in all three. */
export type FileWeight = z.infer<typeof file>;

/** The manifest as indented JSON, keys in a fixed order so that two runs agree byte for byte. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(schema.parse(manifest), null, 2)}\n`;
}

/** The manifest from its JSON; throws when it was not written by this version of the publish step. */
export function parseManifest(json: string): Manifest {
  return schema.parse(JSON.parse(json));
}
