import type { Root } from "mdast";
import { toHyphens } from "./camel-keys.ts";
import type { Reference, Words } from "./fields.ts";
import type { FieldPath } from "./front-matter/locators.ts";
import type { Kind } from "./kinds/index.ts";
import { findPlainWords } from "./plain-words.ts";
import type { ReferableKind } from "./record.ts";

const base = new Set(["kind", "name", "file", "body"]);

/** What one field holds, at its path in the file. */
export type Found = { path: FieldPath } & (
  | { reference: Reference<ReferableKind> }
  | { words: Words }
  | { text: string; isOurs: boolean }
);

/** What a record's fields hold, each at its path in the file; only a record with a `kind` tells our own plain words from names. */
export function* walkFields(record: object): Generator<Found> {
  const plain = findPlainWords("kind" in record ? (record.kind as Kind) : undefined);
  for (const [key, value] of Object.entries(record))
    if (!base.has(key)) yield* walkValue(value, [toHyphens(key)], plain);
}

/** The Markdown trees of a record, or of some of its fields, in reading order: fields first, then the body. */
export function listTrees(record: { body?: Root | undefined }): Root[] {
  const fields = [...walkFields(record)].flatMap((found) => ("words" in found ? [found.words.tree] : []));
  return record.body ? [...fields, record.body] : fields;
}

/** The references in a record's fields, in reading order. */
export function listReferences(record: object): Reference<ReferableKind>[] {
  return [...walkFields(record)].flatMap((found) => ("reference" in found ? [found.reference] : []));
}

function* walkValue(value: unknown, path: FieldPath, plain: ReadonlySet<string>): Generator<Found> {
  if (typeof value === "string") yield { path, text: value, isOurs: plain.has(toDotted(path)) };
  if (typeof value !== "object" || value === null) return;
  if ("refersTo" in value) yield { path, reference: value as Reference<ReferableKind> };
  else if ("tree" in value) yield { path, words: value as Words };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* walkValue(item, [...path, index], plain);
  else
    for (const [key, held] of Object.entries(value)) yield* walkValue(held, [...path, toHyphens(key)], plain);
}

/** The path as the tables of fields have it, without places in lists. */
function toDotted(path: FieldPath): string {
  return path.filter((part) => typeof part === "string").join(".");
}
