import { type Content, listRecords } from "./content.ts";
import { kindNames } from "./kinds/index.ts";
import { toTermNames } from "./term-names.ts";

/** The names that exist, by kind; a kind is missing while a file that gives its names cannot be read. */
export type KnownNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Every name a reference or directive may use; a broken file keeps its name, so that one mistake is reported once. */
export function listKnownNames(content: Pick<Content, "records" | "unread">): KnownNames {
  const { records, unread } = content;
  const known = new Map<string, Set<string>>(kindNames.map((kind) => [kind, new Set()]));
  for (const { kind, name } of [...records, ...unread]) known.get(kind)?.add(name);
  // A term goes by its words, and those of one that could not be read are not known.
  if (unread.some(({ kind }) => kind === "term")) known.delete("term");
  else known.set("term", new Set(toTermNames(listRecords(content, "term")).keys()));
  for (const { facts } of listRecords(content, "facts")) known.set("fact", new Set(Object.keys(facts)));
  return known;
}
