import type { FieldPath } from "./front-matter/locators.ts";
import type { Place, Problem } from "./problem.ts";
import type { AnyRecord } from "./record.ts";

/** A problem for every value that two records share and must not: page titles, GSS codes, type numbers. */
export function checkUnique(
  records: readonly AnyRecord[],
  placeOf: (record: AnyRecord, path: FieldPath) => Place,
): Problem[] {
  const owners = new Map<string, AnyRecord>();
  return records.flatMap((record) =>
    listUnique(record).flatMap(({ field, value }) => {
      const key = `${field} ${value.toLowerCase()}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, record);
      if (!owner) return [];
      const message = `"${field}" is "${value}", which ${owner.file} already has; each needs its own`;
      return [{ ...placeOf(record, [field]), message, rule: "not-unique" }];
    }),
  );
}

function listUnique(record: AnyRecord): { field: string; value: string }[] {
  const fields: { field: string; value: string }[] = [];
  if ("summary" in record && "title" in record) fields.push({ field: "title", value: record.title });
  if (record.kind === "area") fields.push({ field: "gss-code", value: record.gssCode });
  if (record.kind === "disagreement-type") fields.push({ field: "number", value: String(record.number) });
  if (record.kind === "term") fields.push({ field: "term", value: record.term });
  return fields;
}
