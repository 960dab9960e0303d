import type { z } from "zod";
import type { FrontMatter } from "./front-matter.ts";
import type { FieldDoc } from "./field-docs.ts";
import { suggestNearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;

const rules: Record<string, string> = {
  invalid_value: "choice",
  invalid_type: "field-type",
  invalid_format: "field-form",
  invalid_union: "choice",
  too_small: "empty-field",
  too_big: "too-many",
  invalid_key: "field-name",
};

/** One schema issue as problems at the line of the field (several when several fields are unknown). */
export function explainIssue(file: string, front: FrontMatter, issue: Issue, docs: readonly FieldDoc[]): Problem[] {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  const parent = path.filter((part) => typeof part === "string").join(".");
  if (issue.code === "unrecognized_keys") {
    const siblings = docs.filter((doc) => doc.parent === parent).map((doc) => doc.name);
    return issue.keys.map((key) => ({
      file,
      ...front.locateKey([...path, key]),
      message: `"${key}" is not a field here.${suggestNearest(key, siblings)}`,
      rule: "unknown-field",
    }));
  }
  const name = path.filter((part) => typeof part === "string").at(-1) ?? "this file";
  if (issue.code === "invalid_type" && isMissing(front.data, path)) {
    const doc = docs.find((candidate) => [candidate.parent, candidate.name].filter(Boolean).join(".") === parent);
    const about = doc ? ` (${doc.about})` : "";
    return [{ file, ...front.locate(path), message: `"${name}" is missing; add a line "${name}: ..."${about}`, rule: "missing-field" }];
  }
  const custom = issue.code === "custom" ? (issue.params?.rule as string | undefined) : undefined;
  const message = custom ? issue.message : `"${name}" ${explain(issue)}`;
  return [{ file, ...front.locate(path), message, rule: custom ?? rules[issue.code] ?? "field" }];
}

function explain(issue: Issue): string {
  if (issue.code !== "invalid_type" || !issue.message.startsWith("Invalid input")) return issue.message;
  if (issue.expected === "string") return "must be text on one line, not a list or a group of fields";
  if (issue.expected === "array") return "must be a list: one item to a line, each starting with a hyphen";
  return "must be a group of fields, each on its own line and indented by two spaces";
}

function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  let held = data;
  for (const part of path) {
    if (typeof held !== "object" || held === null) return false;
    held = (held as Record<PropertyKey, unknown>)[part];
  }
  return held === undefined;
}
