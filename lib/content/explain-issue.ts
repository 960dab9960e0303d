import type { z } from "zod";
import { adviseOnField } from "./explain-unknown-field.ts";
import type { FieldDoc } from "./field-docs.ts";
import type { Spot } from "./front-matter/locators.ts";
import type { FrontMatter } from "./front-matter/parse.ts";
import { suggestNearest } from "./nearest.ts";
import { findMeant } from "./other-words.ts";
import type { Problem } from "./problem.ts";
import { type RuleId, ruleIds } from "./rule-ids.ts";

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];
/** What is needed of a file's fields to point at one. */
type Fields = Pick<FrontMatter, "data" | "locate" | "locateKey" | "locateInside">;

/** The rule a schema issue breaks, by its code; for a wrong form, by the form. */
const rules: Record<string, RuleId> = {
  invalid_value: "choice",
  invalid_union: "choice",
  invalid_type: "field-type",
  too_small: "empty-field",
  too_big: "too-many",
  invalid_key: "field-name",
  date: "date",
  email: "email-address",
  url: "web-address",
  regex: "field-form",
  stringbool: "yes-or-no",
};

/** One schema issue as problems at the line of the field (several when several fields are unknown). */
export function explainIssue(
  file: string,
  front: Fields,
  issue: Issue,
  docs: readonly FieldDoc[],
): Problem[] {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  if (issue.code === "unrecognized_keys") return explainUnknown(file, front, path, issue.keys, docs);
  if (path.length === 0) {
    const message = "the fields must each be a line of their own, name: value";
    return [{ file, ...front.locate(path), message, rule: "field-type" }];
  }
  const name = path.filter((part) => typeof part === "string").at(-1) ?? "";
  const held = findValue(front.data, path);
  if (held === undefined) return [explainMissing(file, front, path, docs)];
  if (held === "" && issue.code !== "invalid_key") return [explainEmpty(file, front, path, docs)];
  const { rule, whole, inside } = customOf(issue);
  const isShort = typeof held === "string" && held !== "" && held.length <= 60 && !held.includes("\n");
  const shown = isShort ? `${name}: ${held}` : name;
  const message = whole ? issue.message : `"${shown}" ${explain(issue, held, listChoices(path, docs))}`;
  const place = inside
    ? front.locateInside(path, inside.line, inside.column)
    : issue.code === "invalid_key"
      ? front.locateKey(path)
      : front.locate(path);
  return [{ file, ...place, message, rule }];
}

function explainUnknown(
  file: string,
  front: Fields,
  path: Path,
  keys: readonly string[],
  docs: readonly FieldDoc[],
): Problem[] {
  const group = findValue(front.data, path);
  const type =
    typeof group === "object" && group !== null && "type" in group ? String(group.type) : undefined;
  return keys.map((key) => ({
    file,
    ...front.locateKey([...path, key]),
    message: `"${key}" is not a field here.${adviseOnField(key, toDotted(path), type, docs)}`,
    rule: "unknown-field",
  }));
}

function explainMissing(file: string, front: Fields, path: Path, docs: readonly FieldDoc[]): Problem {
  const doc = docs.find(
    (candidate) => [candidate.parent, candidate.name].filter(Boolean).join(".") === toDotted(path),
  );
  const about = doc?.about ? ` (${doc.about})` : "";
  const message = `"${path.at(-1)}" is missing; add a line "${path.at(-1)}: ..."${about}`;
  return { file, ...front.locate(path.slice(0, -1)), message, rule: "missing-field" };
}

function explainEmpty(file: string, front: Fields, path: Path, docs: readonly FieldDoc[]): Problem {
  const name = path.filter((part) => typeof part === "string").at(-1);
  const wanted = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
  const found = docs.filter((doc) => [doc.parent, doc.name].filter(Boolean).join(".") === toDotted(wanted));
  const abouts = [...new Set(found.map(({ about }) => about))];
  // Variants of a group may each say something else of the same field; then nothing is better than the wrong one.
  const about = abouts.length === 1 ? ` (${abouts[0]})` : "";
  const how = found[0]?.form.startsWith("list")
    ? `write its items on the lines below it, one to a line, each with two spaces${wanted.length > 1 ? " more than the name above" : ""}, a hyphen and a space before it`
    : "write it";
  const leave = found.some(({ required }) => !required) ? ", or leave the field out" : "";
  const message = `"${name}" is empty; ${how}${leave}${about}`;
  return { file, ...front.locate(path), message, rule: "empty-field" };
}

function customOf(issue: Issue): { rule: RuleId; whole: boolean; inside?: Spot | undefined } {
  if (issue.code === "custom")
    return {
      rule: ruleIds.find((id) => id === issue.params?.rule) ?? "field-form",
      whole: issue.params?.whole === true,
      inside: issue.params?.inside as Spot | undefined,
    };
  const form =
    "format" in issue && typeof issue.format === "string"
      ? issue.format
      : "expected" in issue
        ? String(issue.expected)
        : "";
  const byForm = issue.code === "invalid_format" || form === "stringbool" ? rules[form] : undefined;
  return { rule: byForm ?? rules[issue.code] ?? "field-form", whole: false };
}

/** The names a field's value is chosen from, where it has such: also those that tell the sorts of a group apart. */
function listChoices(path: Path, docs: readonly FieldDoc[]): string[] {
  const dotted = toDotted(path);
  return docs
    .filter(({ parent, name }) => dotted === (parent === "" ? name : `${parent}.${name}`))
    .flatMap(({ form }) => form.replace(/^list: /, "").split(", "));
}

function explain(issue: Issue, held: unknown, choices: readonly string[]): string {
  if ((issue.code === "invalid_value" || issue.code === "invalid_union") && typeof held === "string") {
    const meant = findMeant(held, choices);
    const advice = meant ? ` Did you mean "${meant}"?` : suggestNearest(held.toLowerCase(), choices);
    return issue.code === "invalid_value" || advice ? `${issue.message}.${advice}` : issue.message;
  }
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  if (issue.code !== "invalid_type") return issue.message;
  if (issue.expected === "string") return explainNoText(held, typeof issue.path.at(-1) === "number");
  if (issue.expected === "array") return "must be a list: one item to a line, each starting with a hyphen";
  return "must be a group of fields, each on its own line, indented by two spaces below its name";
}

/** A sentence with a colon in a list is read as a group of one field. */
function explainNoText(held: unknown, isItem: boolean): string {
  const [only, ...others] =
    typeof held === "object" && held !== null && !Array.isArray(held) ? Object.entries(held) : [];
  if (isItem && only && others.length === 0 && typeof only[1] === "string" && only[1] !== "")
    return `has a colon followed by a space; put the whole line in double quotes: "${only[0]}: ${only[1]}"`;
  return "must be text on one line, not a list or a group of fields";
}

function toDotted(path: Path): string {
  return path.filter((part) => typeof part === "string").join(".");
}

function findValue(data: unknown, path: readonly PropertyKey[]): unknown {
  let held = data;
  for (const part of path) {
    if (typeof held !== "object" || held === null) return held;
    held = (held as Record<PropertyKey, unknown>)[part];
  }
  return held;
}
