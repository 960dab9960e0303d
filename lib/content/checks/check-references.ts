import { listDirectives } from "../../markdown/directives.ts";
import { keepFor } from "../../memo/keep-for.ts";
import type { Content } from "../content.ts";
import type { Reference } from "../fields.ts";
import { kinds } from "../kinds/index.ts";
import { type KnownNames, listKnownNames } from "../known-names.ts";
import { listNamed } from "../named-in-text.ts";
import { suggestNearest } from "../nearest.ts";
import { listPlacedReferences, listWords, type PlacedWords } from "../placed-words.ts";
import type { Place, Problem } from "../problem.ts";
import type { Nameable } from "../rule-ids.ts";

type Use = Place & Reference<Nameable>;

/** A problem for each record that a field or the text names and that does not exist, with the nearest that does. */
export function checkReferences(content: Content): Problem[] {
  const known = listKnownNames(content);
  const inText = listWords(content).flatMap(listUses);
  return [...listPlacedReferences(content), ...inText].flatMap((use) => checkUse(use, known));
}

function checkUse({ refersTo, name, ...place }: Use, known: KnownNames): Problem[] {
  const names = known.get(refersTo);
  if (!names || names.has(name)) return [];
  const message = `there is no ${refersTo} called "${name}".${advise(refersTo, name, names)}`;
  return [{ ...place, message, rule: `unknown-${refersTo}` }];
}

/** The name that was meant, or where to add the new one; both for a source, as the nearest may be another council's. */
function advise(refersTo: Nameable, name: string, names: ReadonlySet<string>): string {
  const meant = suggestNearest(name, names, "record");
  if (refersTo === "source")
    return `${meant}${meant ? " If not, add" : " Add"} it with: npm run new:source -- ${name}`;
  if (meant) return meant;
  return refersTo === "fact"
    ? ` Add it to ${kinds.facts.file}.`
    : ` Add a file for it in ${kinds[refersTo].folder}/.`;
}

/** The directives of a text that name something, each with where it starts. */
const listUses = keepFor(({ tree, at }: PlacedWords) =>
  listDirectives(tree).flatMap((node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return listNamed(node).map((named): Use => ({ ...named, ...at(line, column) }));
  }),
);
