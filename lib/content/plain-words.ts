import { listFieldDocs } from "./field-docs.ts";
import type { Kind } from "./kinds/index.ts";

const none: ReadonlySet<string> = new Set();
const known = new Map<Kind, ReadonlySet<string>>();

/** The dotted paths of a kind's `plainWords` fields, such as `rows.question`; its schema is read for them once. */
export function findPlainWords(kind: Kind | undefined): ReadonlySet<string> {
  if (!kind) return none;
  const paths = known.get(kind) ?? listPaths(kind);
  known.set(kind, paths);
  return paths;
}

function listPaths(kind: Kind): ReadonlySet<string> {
  const plain = listFieldDocs(kind).filter(({ form }) => form === "plain words");
  return new Set(plain.map(({ name, parent }) => (parent === "" ? name : `${parent}.${name}`)));
}
