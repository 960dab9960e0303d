import { keepFor } from "../memo/keep-for.ts";
import { type FieldDoc, listFieldDocs } from "./field-docs.ts";
import type { Kind } from "./kinds/index.ts";

const none: ReadonlySet<string> = new Set();

/** The dotted paths of a kind's `plainWords` fields, such as `rows.question`. */
export function findPlainWords(kind: Kind | undefined): ReadonlySet<string> {
  return kind ? listPaths(listFieldDocs(kind)) : none;
}

const listPaths = keepFor((docs: readonly FieldDoc[]): ReadonlySet<string> => {
  const plain = docs.filter(({ form }) => form === "plain words");
  return new Set(plain.map(({ name, parent }) => (parent === "" ? name : `${parent}.${name}`)));
});
