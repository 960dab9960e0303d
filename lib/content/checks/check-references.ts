import { listDirectives } from "../../markdown/directives.ts";
import { keepFor } from "../../memo/keep-for.ts";
import type { Content } from "../content.ts";
import type { Reference } from "../fields.ts";
import { listNamed } from "../named-in-text.ts";
import { suggestNearest } from "../nearest.ts";
import { listReferences, listWords, type PlacedWords } from "../placed-words.ts";
import type { Place, Problem } from "../problem.ts";
import type { Nameable } from "../rule-ids.ts";
import { collectKnown, type KnownNames } from "./names.ts";

/** A name used somewhere, with the place to point at when it does not exist. */
export type Use = Place & Reference;

/** A problem for each record that a field or the text names and that does not exist. */
export function checkReferences(content: Content): Problem[] {
  return findUnknown([...listReferences(content), ...listUses(content)], collectKnown(content));
}

/** One problem for each name that does not exist, with the nearest that does. */
export function findUnknown(uses: readonly Use[], known: KnownNames): Problem[] {
  return uses.flatMap(({ refersTo, name, ...place }) => {
    const names = known.get(refersTo);
    if (!names || names.has(name)) return [];
    const mend = refersTo === "fact" ? " Add it to facts.md." : ` Add a file for it in ${refersTo}s/.`;
    const message = `there is no ${refersTo} called "${name}".${suggestNearest(name, names) || mend}`;
    return [{ ...place, message, rule: `unknown-${refersTo as Nameable}` }];
  });
}

/** The directives of all text that name something, each with where it starts. */
export function listUses(content: Pick<Content, "parsed">): Use[] {
  return listWords(content).flatMap(listUsesIn);
}

const listUsesIn = keepFor(({ tree, at }: PlacedWords) =>
  listDirectives(tree).flatMap((node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return listNamed(node).map((named) => ({ ...named, ...at(line, column) }));
  }),
);
