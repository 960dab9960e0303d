import { parseMarkdown } from "../markdown/parse.ts";
import { type FieldDoc, listFieldDocs } from "./field-docs.ts";
import type { FieldPath } from "./front-matter/locators.ts";
import type { Kind } from "./kinds/index.ts";
import { nameForm } from "./name-form.ts";
import { findDeepLine, isTooDeep } from "./nesting.ts";
import type { ReferableKind } from "./record.ts";
import type { Found } from "./walk.ts";

/** What the fields of a file hold whose schema refused some: each by the form its own field has, so that all else can be checked at once. */
export function* walkUnread(kind: Kind, data: unknown): Generator<Found> {
  yield* walkValue(data, [], "", listFieldDocs(kind));
}

/** `dotted` is the path as the tables of fields have it, without places in lists and names of named groups. */
function* walkValue(
  value: unknown,
  path: FieldPath,
  dotted: string,
  docs: readonly FieldDoc[],
): Generator<Found> {
  const forms = docs
    .filter(({ parent, name }) => dotted === (parent === "" ? name : `${parent}.${name}`))
    .map(({ form }) => form.replace(/^list: /, ""));
  if (typeof value === "string") yield* readText(value, path, forms);
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* walkValue(item, [...path, index], dotted, docs);
  else if (typeof value === "object" && value !== null)
    for (const [key, held] of Object.entries(value)) {
      const inside = dotted === "" ? key : `${dotted}.${key}`;
      yield* walkValue(held, [...path, key], forms.includes("named groups") ? dotted : inside, docs);
    }
}

function* readText(value: string, path: FieldPath, forms: readonly string[]): Generator<Found> {
  const text = value.trim();
  const named = forms.map((form) => /^name of an? (.+)$/.exec(form)?.[1]).find(Boolean);
  if (forms.some((form) => /^words\b/.test(form))) {
    const tree = findDeepLine(text) ? undefined : parseMarkdown(text);
    if (tree && !isTooDeep(tree)) yield { path, words: { tree } };
  } else if (!named) yield { path, text, isOurs: forms.includes("plain words") };
  else if (nameForm.test(text)) yield { path, reference: { refersTo: named as ReferableKind, name: text } };
}
