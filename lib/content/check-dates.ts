import type { Root } from "mdast";
import { dateName, listDirectives } from "../markdown/directives.ts";
import { dateNames } from "./kinds/date-page.ts";
import type { Library } from "./library.ts";
import { suggestNearest } from "./nearest.ts";
import type { Place, Problem } from "./problem.ts";
import type { AnyRecord } from "./record.ts";
import { walkFields } from "./walk.ts";

/** A problem for every `:date[...]` outside the words of a date's page, and for every one with an unknown name. */
export function checkDates(
  records: readonly AnyRecord[],
  { placeInField, placeInBody }: Pick<Library, "placeInField" | "placeInBody">,
): Problem[] {
  return records.flatMap((record) => {
    const inFields = [...walkFields(record)].flatMap(({ path, ...found }) =>
      "words" in found
        ? checkTree(record, found.words.tree, (line, column) => placeInField(record, path, line, column))
        : [],
    );
    return [
      ...inFields,
      ...checkTree(record, record.body, (line, column) => placeInBody(record, line, column)),
    ];
  });
}

function checkTree(
  record: AnyRecord,
  tree: Root,
  locate: (line: number, column: number) => Place,
): Problem[] {
  return listDirectives(tree).flatMap((node) => {
    if (node.type !== "textDirective" || node.name !== "date") return [];
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const name = dateName(node);
    const names: readonly string[] = dateNames;
    if (record.kind === "date-page" && names.includes(name)) return [];
    const message =
      record.kind === "date-page"
        ? `there is no date called "${name}".${suggestNearest(name, names)}`
        : `a date that is worked out, such as :date[${name}], stands only in date-page.md; write the date itself`;
    return [{ ...locate(line, column), message, rule: "unknown-date" }];
  });
}
