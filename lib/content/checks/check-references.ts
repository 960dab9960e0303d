import { listDirectives } from "../../markdown/directives.ts";
import type { Content } from "../content.ts";
import type { Reference } from "../fields.ts";
import { inEachFile } from "../in-each-file.ts";
import { kinds } from "../kinds/index.ts";
import { type KnownNames, listKnownNames } from "../known-names.ts";
import { listNamed } from "../named-in-text.ts";
import { suggestNearest } from "../nearest.ts";
import { listSaid, type PlacedWords } from "../placed-words.ts";
import type { Place, Problem } from "../problem.ts";
import type { Nameable } from "../rule-ids.ts";

type Use = Place & Reference<Nameable>;

/** A problem for each record that a field or the text names and that does not exist, with the nearest that does. */
export function checkReferences(content: Content): Problem[] {
  const known = listKnownNames(content);
  return listUses(content)
    .filter(({ refersTo, name }) => known.get(refersTo)?.has(name) === false)
    .map((use) => toProblem(use, known));
}

function toProblem({ refersTo, name, ...place }: Use, known: KnownNames): Problem {
  const names = known.get(refersTo) ?? new Set();
  const message = `there is no ${refersTo} called "${name}".${advise(refersTo, name, names)}`;
  return { ...place, message, rule: `unknown-${refersTo}` };
}

const listUses = inEachFile((file): Use[] => {
  const { references, words } = listSaid(file);
  return [...references, ...words.flatMap(listUsesInText)];
});

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
function listUsesInText({ tree, at }: PlacedWords): Use[] {
  return listDirectives(tree).flatMap((node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return listNamed(node).map((named): Use => ({ ...named, ...at(line, column) }));
  });
}
