import type { Root } from "mdast";
import { dateName, listDirectives } from "../../markdown/directives.ts";
import type { FieldPath } from "../front-matter/locators.ts";
import { dateNames, listDateNames } from "../kinds/date-names.ts";
import type { Library } from "../library.ts";
import { suggestNearest } from "../nearest.ts";
import type { Place, Problem } from "../problem.ts";
import type { AnyRecord } from "../record.ts";
import { walkFields } from "../walk.ts";

/** A problem for every `:date[...]` outside date-page.md, with an unknown name, or with one that is not filled where it stands. */
export function checkDates(
  records: readonly AnyRecord[],
  { placeInField, placeInBody }: Pick<Library, "placeInField" | "placeInBody">,
): Problem[] {
  return records.flatMap((record) => {
    const inFields = [...walkFields(record)].flatMap(({ path, ...found }) =>
      "words" in found
        ? checkTree(record, found.words.tree, path[0], (line, column) =>
            placeInField(record, path, line, column),
          )
        : [],
    );
    return [
      ...inFields,
      ...checkTree(record, record.body, undefined, (line, column) => placeInBody(record, line, column)),
    ];
  });
}

function checkTree(
  record: AnyRecord,
  tree: Root,
  field: FieldPath[number] | undefined,
  locate: (line: number, column: number) => Place,
): Problem[] {
  return listDirectives(tree).flatMap((node) => {
    if (node.type !== "textDirective" || node.name !== "date") return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const name = dateName(node);
    const message = explainDate(record, name, field === undefined ? undefined : String(field));
    return message ? [{ ...locate(line, column), message, rule: "unknown-date" }] : [];
  });
}

function explainDate({ kind }: AnyRecord, name: string, field: string | undefined): string | undefined {
  if (kind !== "date-page")
    return `a date that is worked out, such as :date[${name}], stands only in date-page.md; write the date itself`;
  if (!dateNames.includes(name))
    return `there is no date called "${name}".${suggestNearest(name, dateNames)}`;
  const names = listDateNames(field);
  if (names.includes(name)) return undefined;
  return `:date[${name}] is not known in ${field ? `"${field}"` : "the text"}; use ${names.join(", ")}, or take it out`;
}
