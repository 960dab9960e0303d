import type { z } from "zod";
import type { FieldDoc } from "./field-docs.ts";
import type { FrontMatter } from "./front-matter/parse.ts";
import { suggestNearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { type RuleId, ruleIds } from "./rule-ids.ts";

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

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
  front: FrontMatter,
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
  const { rule, whole } = customOf(issue);
  const shown = typeof held === "string" && held !== "" && held.length <= 60 ? `${name}: ${held}` : name;
  const message = whole ? issue.message : `"${shown}" ${explain(issue, held)}`;
  const place = issue.code === "invalid_key" ? front.locateKey(path) : front.locate(path);
  return [{ file, ...place, message, rule }];
}

function explainUnknown(
  file: string,
  front: FrontMatter,
  path: Path,
  keys: readonly string[],
  docs: readonly FieldDoc[],
): Problem[] {
  const siblings = docs.filter((doc) => doc.parent === toDotted(path)).map((doc) => doc.name);
  return keys.map((key) => ({
    file,
    ...front.locateKey([...path, key]),
    message: `"${key}" is not a field here.${suggestNearest(key, siblings) || " Take it out."}`,
    rule: "unknown-field",
  }));
}

function explainMissing(file: string, front: FrontMatter, path: Path, docs: readonly FieldDoc[]): Problem {
  const doc = docs.find(
    (candidate) => [candidate.parent, candidate.name].filter(Boolean).join(".") === toDotted(path),
  );
  const about = doc?.about ? ` (${doc.about})` : "";
  const message = `"${path.at(-1)}" is missing; add a line "${path.at(-1)}: ..."${about}`;
  return { file, ...front.locate(path.slice(0, -1)), message, rule: "missing-field" };
}

function explainEmpty(file: string, front: FrontMatter, path: Path, docs: readonly FieldDoc[]): Problem {
  const name = path.filter((part) => typeof part === "string").at(-1);
  const wanted = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
  const found = docs.filter((doc) => [doc.parent, doc.name].filter(Boolean).join(".") === toDotted(wanted));
  const abouts = [...new Set(found.map(({ about }) => about))];
  // Variants of a group may each say something else of the same field; then nothing is better than the wrong one.
  const about = abouts.length === 1 ? ` (${abouts[0]})` : "";
  const how = found[0]?.form.startsWith("list")
    ? " below it, one item to a line, each starting with a hyphen"
    : "";
  const leave = found.some(({ required }) => !required) ? ", or leave the field out" : "";
  const message = `"${name}" is empty; write it${how}${leave}${about}`;
  return { file, ...front.locate(path), message, rule: "empty-field" };
}

function customOf(issue: Issue): { rule: RuleId; whole: boolean } {
  if (issue.code === "custom")
    return {
      rule: ruleIds.find((id) => id === issue.params?.rule) ?? "field-form",
      whole: issue.params?.whole === true,
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

function explain(issue: Issue, held: unknown): string {
  if (issue.code === "invalid_value" && typeof held === "string")
    return `${issue.message}.${suggestNearest(held, issue.values.map(String))}`;
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  if (issue.code !== "invalid_type") return issue.message;
  if (issue.expected === "string") return "must be text on one line, not a list or a group of fields";
  if (issue.expected === "array") return "must be a list: one item to a line, each starting with a hyphen";
  return "must be a group of fields, each on its own line, indented by two spaces below its name";
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
