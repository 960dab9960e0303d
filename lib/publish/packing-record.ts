import { z } from "zod";

const twins = z.strictObject({ content: z.string(), brotli: z.string(), gzip: z.string() });

const schema = z.strictObject({
  packer: z.string().describe("settings and versions of what packed; see compress.ts"),
  files: z.record(z.string(), twins).describe("digests of each packed file and of its two twins"),
});

/** What a release says of its twins, never published, so that the next release may take over those that are still whole. */
export type PackingRecord = z.infer<typeof schema>;

/** The record as indented JSON, files in the order of their names. */
export function formatPackingRecord(record: PackingRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** The record from its JSON; throws when it has any other shape. */
export function parsePackingRecord(json: string): PackingRecord {
  return schema.parse(JSON.parse(json));
}
