import type { Root } from "mdast";
import { toHyphens } from "./camel-keys.ts";
import type { Reference, Words } from "./fields.ts";
import type { FieldPath } from "./front-matter/locators.ts";

const base = new Set(["kind", "name", "file", "body"]);

/** Fields of one plain line that are our own words to readers; the names of others and of their works are not. */
const spoken = new Set(["title", "short-title", "who-with", "question"]);

type Found = { path: FieldPath } & (
  | { reference: Reference }
  | { words: Words }
  | { text: string; isOurs: boolean }
);

/** The references, inline Markdown and plain texts in a record's fields, each with the path its author knows it by. */
export function* walkFields(record: object): Generator<Found> {
  const isNamed = "publisher" in record || "role" in record;
  for (const [key, value] of Object.entries(record)) {
    if (base.has(key)) continue;
    for (const found of walkValue(value, [toHyphens(key)]))
      yield key === "title" && isNamed ? { ...found, isOurs: false } : found;
  }
}

/** The Markdown trees of a record, or of some of its fields, in reading order: fields first, then the body. */
export function listTrees(record: { body?: Root | undefined }): Root[] {
  const fields = [...walkFields(record)].flatMap((found) => ("words" in found ? [found.words.tree] : []));
  return record.body ? [...fields, record.body] : fields;
}

/** The references in a record's fields, in reading order. */
export function listReferences(record: object): Reference[] {
  return [...walkFields(record)].flatMap((found) => ("reference" in found ? [found.reference] : []));
}

function* walkValue(value: unknown, path: FieldPath): Generator<Found> {
  if (typeof value === "string") yield { path, text: value, isOurs: spoken.has(String(path.at(-1))) };
  if (typeof value !== "object" || value === null) return;
  if ("refersTo" in value) yield { path, reference: value as Reference };
  else if ("tree" in value) yield { path, words: value as Words };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* walkValue(item, [...path, index]);
  else for (const [key, held] of Object.entries(value)) yield* walkValue(held, [...path, toHyphens(key)]);
}
