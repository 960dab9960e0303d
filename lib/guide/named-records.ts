import type { Content } from "../content/content.ts";
import type { AnyRecord } from "../content/record.ts";
import { keepFor } from "../memo/keep-for.ts";

/** The records by kind and name, which `toKey` puts together. */
export const nameRecords = keepFor(
  ({ records }: Pick<Content, "records">): ReadonlyMap<string, AnyRecord> =>
    new Map(records.map((record) => [toKey(record.kind, record.name), record])),
);

/** A record's kind and name in one word. */
export function toKey(kind: string, name: string): string {
  return `${kind} ${name}`;
}
