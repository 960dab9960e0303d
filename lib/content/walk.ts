import type { Root } from "mdast";
import type { Reference, Words } from "./fields.ts";
import type { FieldPath } from "./front-matter.ts";
import type { AnyRecord } from "./record.ts";

const base = new Set(["kind", "name", "file", "body"]);

/** The references and the inline Markdown in a record's fields, each with the field's path as its author wrote it. */
export function* walkFields(
  record: AnyRecord,
): Generator<{ path: FieldPath; reference: Reference } | { path: FieldPath; words: Words }> {
  for (const [key, value] of Object.entries(record)) {
    if (!base.has(key)) yield* walkValue(value, [toHyphens(key)]);
  }
}

/** The Markdown trees of a record in reading order: its fields', then its body. */
export function listTrees(record: AnyRecord): Root[] {
  const fields = [...walkFields(record)].flatMap((found) => ("words" in found ? [found.words.tree] : []));
  return [...fields, record.body];
}

/** The references in a record's fields, in reading order. */
export function listReferences(record: AnyRecord): Reference[] {
  return [...walkFields(record)].flatMap((found) => ("reference" in found ? [found.reference] : []));
}

function* walkValue(value: unknown, path: FieldPath): ReturnType<typeof walkFields> {
  if (typeof value !== "object" || value === null) return;
  if ("refersTo" in value) yield { path, reference: value as Reference };
  else if ("tree" in value) yield { path, words: value as Words };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* walkValue(item, [...path, index]);
  else for (const [key, held] of Object.entries(value)) yield* walkValue(held, [...path, toHyphens(key)]);
}

function toHyphens(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
