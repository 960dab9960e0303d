import type { Root } from "mdast";
import { listNamedInText } from "../content/named-in-text.ts";
import type { Facts, Source } from "../content/record.ts";
import { listReferences, listTrees } from "../content/walk.ts";
import { listFactSources } from "../guide/fact-sources.ts";
import { findNamed, type Guide } from "../guide/guide.ts";

/** A record, or only those of its fields that a page shows. */
export type Shown = Readonly<Record<string, unknown>> & { body?: Root | undefined };

/** The sources that what a page shows relies on, in reading order, each once; a source's place is its number. */
export function listCitations(guide: Pick<Guide, "facts" | "named">, shown: readonly Shown[]): Source[] {
  return listCitedNames(guide.facts, shown).map((name) => findNamed(guide, { refersTo: "source", name }));
}

/** The names of those sources, for content that may not be sound. */
export function listCitedNames(facts: Facts["facts"], shown: readonly Shown[]): string[] {
  const names = shown.flatMap((record) => [
    ...listTrees(record).flatMap((tree) =>
      listNamedInText(tree).flatMap(({ refersTo, name }) => {
        if (refersTo === "source") return [name];
        return refersTo === "fact" ? listFactSources(facts, name) : [];
      }),
    ),
    ...listReferences(record).flatMap(({ refersTo, name }) => (refersTo === "source" ? [name] : [])),
  ]);
  return [...new Set(names)];
}
