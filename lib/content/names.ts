import type { Referable } from "./fields.ts";
import type { AnyRecord } from "./record.ts";

/** The names that exist, by the kind of thing a reference can point to. */
export type Names = Record<Referable, ReadonlySet<string>>;

/** The names of all records, with each fact of `facts.md` as a name of its own. */
export function collectNames(records: readonly AnyRecord[]): Names {
  const named = (kind: Referable) => new Set(records.filter((record) => record.kind === kind).map((record) => record.name));
  const facts = records.flatMap((record) => (record.kind === "facts" ? Object.keys(record.facts) : []));
  return {
    source: named("source"),
    term: named("term"),
    fact: new Set(facts),
    area: named("area"),
    option: named("option"),
    organisation: named("organisation"),
    guide: named("guide"),
    "disagreement-type": named("disagreement-type"),
  };
}

/** Every word a term directive may hold, by term: its name, its title and its other names. */
export function collectTermNames(records: readonly AnyRecord[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const record of records) {
    if (record.kind !== "term") continue;
    for (const name of [record.name, record.term, ...(record.alsoCalled ?? [])]) {
      found.set(name.trim().toLowerCase().replace(/[^a-z0-9]+/g, "-"), record.name);
    }
  }
  return found;
}
