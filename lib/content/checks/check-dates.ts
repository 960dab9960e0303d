import { dateName, listDirectives } from "../../markdown/directives.ts";
import { inEachFile } from "../in-each-file.ts";
import { dateNames, listDateNames } from "../kinds/date-names.ts";
import type { Kind } from "../kinds/index.ts";
import { suggestNearest } from "../nearest.ts";
import { listSaid, type PlacedWords } from "../placed-words.ts";
import type { Problem } from "../problem.ts";

/** A problem for every `:date[...]` outside date-page.md, with an unknown name, or with one that is not filled where it stands. */
export const checkDates = inEachFile((file) => listSaid(file).words.flatMap(checkWords));

function checkWords({ kind, tree, path: [field], at }: PlacedWords): Problem[] {
  return listDirectives(tree).flatMap((node) => {
    if (node.type !== "textDirective" || node.name !== "date") return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const message = explainDate(kind, dateName(node), field === undefined ? undefined : String(field));
    return message ? [{ ...at(line, column), message, rule: "unknown-date" }] : [];
  });
}

function explainDate(kind: Kind, name: string, field: string | undefined): string | undefined {
  if (kind !== "date-page")
    return `a date that is worked out, such as :date[${name}], stands only in date-page.md; write the date itself`;
  if (!dateNames.includes(name))
    return `there is no date called "${name}".${suggestNearest(name, dateNames)}`;
  const names = listDateNames(field);
  if (names.includes(name)) return undefined;
  return `:date[${name}] is not known in ${field ? `"${field}"` : "the text"}; use ${names.join(", ")}, or take it out`;
}
