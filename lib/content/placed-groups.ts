import { keepFor } from "../memo/keep-for.ts";
import type { FieldPath } from "./front-matter/locators.ts";
import type { FrontMatter } from "./front-matter/parse.ts";
import type { Kind } from "./kinds/index.ts";
import type { ParsedFile } from "./parse-record.ts";

/** A list or a group of a file's fields as its author wrote it, whether or not the whole record is sound. */
export type PlacedGroup = { file: string; kind: Kind; front: FrontMatter; path: FieldPath } & (
  | { items: readonly unknown[] }
  | { fields: Readonly<Record<string, unknown>> }
);

/** Every list and group of a file's fields, those outside before those inside. */
export const listGroups = keepFor((parsed: ParsedFile): readonly PlacedGroup[] =>
  "front" in parsed ? [...walk(parsed, [], parsed.front.data)] : [],
);

function* walk(
  place: Pick<PlacedGroup, "file" | "kind" | "front">,
  path: FieldPath,
  value: unknown,
): Generator<PlacedGroup> {
  if (typeof value !== "object" || value === null) return;
  const { file, kind, front } = place;
  if (Array.isArray(value)) yield { file, kind, front, path, items: value };
  else yield { file, kind, front, path, fields: value as Record<string, unknown> };
  for (const [key, held] of Object.entries(value))
    yield* walk(place, [...path, Array.isArray(value) ? Number(key) : key], held);
}
