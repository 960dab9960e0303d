import type { Root } from "mdast";
import { type Library, listRecords } from "../content/library.ts";
import type { Source } from "../content/record.ts";
import { listTreeUses } from "../content/checks/check-references.ts";
import { listReferences, listTrees } from "../content/walk.ts";
import { listFactSources } from "../guide/fact-sources.ts";

/** A record, or only those of its fields that a page shows. */
export type Shown = object & { body?: Root };

/** The sources that what a page shows relies on, in reading order, each once; a source's place is its number. */
export function listCitations(library: Pick<Library, "records">, shown: readonly Shown[]): Source[] {
  const facts = listRecords(library, "facts")[0]?.facts ?? {};
  const names = shown.flatMap((record) => [
    ...listTrees(record).flatMap((tree) =>
      listTreeUses(tree, () => ({ file: "", line: 0, column: 0 })).flatMap(({ refersTo, name }) => {
        if (refersTo === "source") return [name];
        return refersTo === "fact" ? listFactSources(facts, name) : [];
      }),
    ),
    ...listReferences(record).flatMap(({ refersTo, name }) => (refersTo === "source" ? [name] : [])),
  ]);
  const sources = new Map(listRecords(library, "source").map((source) => [source.name, source]));
  return [...new Set(names)].flatMap((name) => sources.get(name) ?? []);
}
