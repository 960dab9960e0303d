import { toTermKey } from "../../markdown/directives.ts";
import { type Content, listRecords } from "../content.ts";
import { kindNames } from "../kinds/index.ts";
import type { RecordOf } from "../record.ts";

/** The names that exist, by kind; none at all where a file that gives such names could not be read, so nobody can tell. */
export type KnownNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Every name a reference or directive may use. A broken file keeps its name, so that one mistake is reported once. */
export function collectKnown(content: Pick<Content, "records" | "unread">): KnownNames {
  const { records, unread } = content;
  const known = new Map(
    kindNames.map((kind): [string, Set<string>] => [
      kind,
      new Set([...records, ...unread].flatMap((one) => (one.kind === kind ? [one.name] : []))),
    ]),
  );
  // A term goes by its words, and those of one that could not be read are not known.
  if (unread.some(({ kind }) => kind === "term")) known.delete("term");
  else known.set("term", new Set(collectTermNames(listRecords(content, "term")).keys()));
  for (const { facts } of listRecords(content, "facts")) known.set("fact", new Set(Object.keys(facts)));
  return known;
}

/** Every word a term directive may hold, by term: its name, its title and its other names. */
export function collectTermNames(terms: readonly RecordOf<"term">[]): Map<string, string> {
  return new Map(
    terms.flatMap(({ name, term, alsoCalled = [] }) =>
      [name, term, ...alsoCalled].map((words): [string, string] => [toTermKey(words), name]),
    ),
  );
}
