import { toTermKey } from "../../markdown/directives.ts";
import { type Referable, referable } from "../fields.ts";
import type { ParsedFile } from "../parse-record.ts";
import type { AnyRecord } from "../record.ts";

/** The names that exist, by kind; `undefined` where a file that gives such names could not be read, so nobody can tell. */
export type KnownNames = Record<Referable, ReadonlySet<string> | undefined>;

/** Every name a reference or directive may use. A broken file keeps its name, so that one mistake is reported once. */
export function collectKnown(parsed: readonly ParsedFile[]): KnownNames {
  const records = parsed.flatMap(({ record }) => record ?? []);
  const facts = records.find((record) => record.kind === "facts");
  const known = referable.map((kind) => [
    kind,
    new Set(parsed.flatMap((file) => (file.kind === kind ? (file.name ?? []) : []))),
  ]);
  const termsRead = parsed.every(({ kind, record }) => kind !== "term" || record);
  return {
    ...(Object.fromEntries(known) as KnownNames),
    fact: facts && new Set(Object.keys(facts.facts)),
    term: termsRead ? new Set(collectTermNames(records).keys()) : undefined,
  };
}

/** Every word a term directive may hold, by term: its name, its title and its other names. */
export function collectTermNames(records: readonly AnyRecord[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const record of records) {
    if (record.kind !== "term") continue;
    for (const name of [record.name, record.term, ...(record.alsoCalled ?? [])]) {
      found.set(toTermKey(name), record.name);
    }
  }
  return found;
}
