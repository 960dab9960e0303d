import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { putReadmeParts } from "../../../../lib/content/authors/readme-parts.ts";
import { listFieldDocs } from "../../../../lib/content/field-docs.ts";
import { dateNames } from "../../../../lib/content/kinds/date-names.ts";
import { kinds } from "../../../../lib/content/kinds/index.ts";
import { ruleIds } from "../../../../lib/content/rule-ids.ts";
import { wordingRules } from "../../../../lib/content/wording/rules.ts";
import { brokenGuides } from "../broken-guide.ts";

const root = join(import.meta.dirname, "../../../..");
const readme = readFileSync(join(root, "content/README.md"), "utf8");

/** The rules that need a broken guide; those of wording have their sentences beside them. */
const shown = ruleIds.filter((rule) => wordingRules.every(({ id }) => id !== rule));
const rules = [
  ...new Set([...ruleIds, ...readdirSync(brokenGuides).filter((name) => !name.startsWith("."))]),
];

describe("content/README.md", () => {
  it("holds the tables as the code makes them (run npm run content:readme)", () => {
    expect(putReadmeParts(readme)).toBe(readme);
  });

  it("says what is wrong when its marker comments are gone", () => {
    expect(() => putReadmeParts("# Words")).toThrow("must hold the lines <!-- fields");
  });

  it("has every field of every kind", () => {
    for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
      for (const { name } of listFieldDocs(kind)) expect(readme).toContain(`| \`${name}\` |`);
    }
  });

  it.each(dateNames)("says what :date[%s] shows", (name) => {
    expect(readme).toContain(`\`:date[${name}]\``);
  });

  it("calls nothing a page that lacks the fields of every page", () => {
    const [, outcome = ""] = readme.split("### An outcome: ");
    expect(outcome.slice(0, outcome.indexOf("###"))).not.toContain("The fields of every page");
  });

  it.each(rules)("explains the rule %s in one row", (rule) => {
    expect(readme.split("\n").filter((line) => line.startsWith(`| \`${rule}\` |`))).not.toEqual([]);
  });

  it.each(shown)("is not alone: a broken guide shows the rule %s", (rule) => {
    expect(readdirSync(brokenGuides)).toContain(rule);
  });

  it("explains no rule that does not exist", () => {
    const part = readme.slice(readme.indexOf("## What the check can say"));
    const explained = [...part.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule);
    expect(explained.filter((rule) => !rules.includes(String(rule)))).toEqual([]);
  });
});
