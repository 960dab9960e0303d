import { type Directive, factName, listDirectives, sourceNames, termName } from "../../markdown/directives.ts";
import type { Referable } from "../fields.ts";
import type { KnownNames } from "./names.ts";
import { suggestNearest } from "../nearest.ts";
import type { Place, Problem } from "../problem.ts";

/** A name used somewhere, with the place to point at when it does not exist. */
export type Use = Place & { refersTo: Referable; name: string };

/** One problem for each name that is used and does not exist, with the nearest that does. */
export function checkReferences(uses: readonly Use[], known: KnownNames): Problem[] {
  return uses.flatMap(({ refersTo, name, ...place }) => {
    const names = known[refersTo];
    if (!names || names.has(name)) return [];
    const mend = refersTo === "fact" ? " Add it to facts.md." : ` Add a file for it in ${refersTo}s/.`;
    const message = `there is no ${refersTo} called "${name}".${suggestNearest(name, names) || mend}`;
    return [{ ...place, message, rule: `unknown-${refersTo}` }];
  });
}

/** The names a directive uses: sources by name, a fact by name, a term by its words. */
export function listUses(node: Directive): { refersTo: Referable; name: string }[] {
  if (node.type !== "textDirective") return [];
  if (node.name === "source") return sourceNames(node).map((name) => ({ refersTo: "source", name }));
  if (node.name === "fact") return [{ refersTo: "fact", name: factName(node) }];
  return node.name === "term" ? [{ refersTo: "term", name: termName(node) }] : [];
}

/** The directives of a tree that name something, each with where it starts. */
export function listTreeUses(
  tree: Parameters<typeof listDirectives>[0],
  locate: (line: number, column: number) => Place,
): Use[] {
  return listDirectives(tree).flatMap((node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return listUses(node).map((use) => ({ ...use, ...locate(line, column) }));
  });
}
