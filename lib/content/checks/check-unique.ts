import { toTermKey } from "../../markdown/directives.ts";
import { keepFor } from "../../memo/keep-for.ts";
import type { Content } from "../content.ts";
import type { FieldPath } from "../front-matter/locators.ts";
import type { Problem } from "../problem.ts";
import type { AnyRecord, RecordOf } from "../record.ts";

/** A value no other record may have: `among` says what it is compared with, `what` is how its author knows it. */
type Unique = { among: string; what: string; path: FieldPath; value: string; key: string };

/** A problem for every value that two records share and must not: page titles, GSS codes, type numbers, names of terms. */
export function checkUnique({ records, placeOf }: Content): Problem[] {
  const owners = new Map<string, AnyRecord>();
  return records.flatMap((record) =>
    listUnique(record).flatMap(({ among, what, path, value, key }) => {
      const owner = owners.get(`${among} ${key}`) ?? record;
      owners.set(`${among} ${key}`, owner);
      // A term may be called in its own file what its file is called.
      if (owner === record) return [];
      const message = `${what} is "${value}", which ${owner.file} already has; each needs its own`;
      return [{ ...placeOf(record, path), message, rule: "not-unique" }];
    }),
  );
}

const listUnique = keepFor((record: AnyRecord): readonly Unique[] => {
  const found: Unique[] = [];
  const add = (name: string, value: string) =>
    found.push({ among: name, what: `"${name}"`, path: [name], value, key: value.toLowerCase() });
  if ("summary" in record && "title" in record) add("title", record.title);
  if (record.kind === "area") add("gss-code", record.gssCode);
  if (record.kind === "disagreement-type") add("number", String(record.number));
  return record.kind === "term" ? listTermNames(record) : found;
});

/** Everything that `:term[...]` can hold for a term: whichever file came last would win. */
function listTermNames({ name, term, alsoCalled = [] }: RecordOf<"term">): Unique[] {
  const toUnique = (what: string, path: FieldPath, value: string): Unique => {
    return { among: "term", what, path, value, key: toTermKey(value) };
  };
  return [
    toUnique('"term"', ["term"], term),
    ...alsoCalled.map((other, index) => toUnique('"also-called"', ["also-called", index], other)),
    toUnique("the name of this file", ["term"], name),
  ];
}
