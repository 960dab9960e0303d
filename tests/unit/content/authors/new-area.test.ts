import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { renderNewArea } from "../../../../lib/content/authors/new-area.ts";
import { listRecords } from "../../../../lib/content/content.ts";
import type { Council } from "../../../../lib/content/councils/council.ts";
import { parseCouncils } from "../../../../lib/content/councils/parse-councils.ts";
import { listFieldDocs } from "../../../../lib/content/field-docs.ts";
import { formatProblem, type Problem } from "../../../../lib/content/problem.ts";
import type { ContentFile } from "../../../../lib/content/read.ts";
import { listProblems, openGuide } from "../../../../lib/guide/open-guide.ts";
import { ownFiles } from "../../../support/own-guide.ts";

/** The words of a new area name sources, facts and pages of the real guide, so the real guide must have them. */
const files = ownFiles.filter(({ path }) => !path.startsWith("areas/"));
const { councils } = parseCouncils(files, "content");
const kent = findCouncil("kent");
const kentPath = "content/areas/kent.md";
const lines = renderNewArea(kent, councils).split("\n---\n")[0]?.split("\n") ?? [];

/** What an author types at each line the list of problems names, by the field in the message. */
const answers: Record<string, string> = {
  summary: "Ring the council's service, which helps you sort out a disagreement.",
  reviewed: "2026-11-22",
  "review-by": "2027-02-22",
  date: "2026-11-22",
};

function findCouncil(slug: string): Council {
  const council = councils.list.find((one) => one.slug === slug);
  if (!council) throw new Error(`no council has the address ${slug}`);
  return council;
}

function writeArea(council: Council): ContentFile & { text: string } {
  return { path: `areas/${council.slug}.md`, text: renderNewArea(council, councils) };
}

function listKentProblems(text: string): Problem[] {
  const opened = openGuide([...files, { path: "areas/kent.md", text }]);
  return listProblems(opened).filter(({ file }) => file === kentPath);
}

/** The path of every key, `contacts.type`, in whichever item of a list it stands. */
function listPaths(value: unknown, parent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listPaths(item, parent));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const path = parent ? `${parent}.${key}` : key;
    return [path, ...listPaths(held, path)];
  });
}

/** Does what one message says, at the line it gives and nowhere else. */
function mend(text: string, { line, message }: Problem): string {
  const lines = text.split("\n");
  const field = /^"([a-z-]+)" is empty/.exec(message)?.[1] ?? "";
  const answer = answers[field];
  if (answer === undefined) throw new Error(`no answer for: ${message}`);
  lines[line - 1] = `${lines[line - 1]} ${answer}`;
  return lines.join("\n");
}

describe("the file of a new area", () => {
  it("is shown in content/README.md with lines the check gives", () => {
    const shown = listKentProblems(writeArea(kent).text).map(formatProblem);
    const sample = readFileSync("content/README.md", "utf8").match(/^content\/areas\/kent\.md:.*$/gm) ?? [];
    expect(sample.length).toBeGreaterThan(1);
    expect(shown).toEqual(expect.arrayContaining(sample));
  });

  it("has a list of problems that leads to a valid record", () => {
    const { text } = writeArea(kent);
    const first = listKentProblems(text);
    expect(first.map(({ rule }) => rule)).toEqual(first.map(() => "empty-field"));
    expect(first).toHaveLength(Object.keys(answers).length);
    const mended = first.reduce(mend, text);
    expect(listKentProblems(mended)).toEqual([]);
    const { content } = openGuide([...files, { path: "areas/kent.md", text: mended }]);
    expect(listRecords(content, "area")).toMatchObject([
      { name: "kent", council: "Kent County Council", gssCode: "E10000016", region: "South East" },
    ]);
  });

  it("leaves the same fields to fill in for every council, and nothing else wrong", () => {
    expect(councils.list.length).toBeGreaterThan(100);
    const written = councils.list.map(writeArea);
    const problems = listProblems(openGuide([...files, ...written]));
    const wanted = Object.keys(answers).map((field) => `empty-field ${field}`);
    for (const { path } of written) {
      const fields = problems
        .filter(({ file }) => file === `content/${path}`)
        .map(({ rule, message }) => `${rule} ${/^"([a-z-]+)"/.exec(message)?.[1]}`);
      expect(fields.toSorted(), path).toEqual(wanted.toSorted());
    }
  });

  it("has a note above every field, needed or not, also inside others", () => {
    const bare = lines.filter(
      (line, index) =>
        /^[# ]*(?:- )?[a-z-]+:( |$)/.test(line) && !/^[# ]*# [A-Z]/.test(lines[index - 1] ?? ""),
    );
    expect(bare).toEqual([]);
  });

  it("holds every field of the schema once each # before a field is taken away", () => {
    const used = lines.map((line) =>
      line.replace(/^[# ]*(?=(?:- )?[a-z-]+:( |$))/, (before) => before.replaceAll("# ", "")),
    );
    const paths = [...new Set(listPaths(parse(used.slice(1).join("\n"), { schema: "failsafe" }), ""))];
    const wanted = listFieldDocs("area").map(({ parent, name }) => (parent ? `${parent}.${name}` : name));
    expect(paths.toSorted()).toEqual([...new Set(wanted)].toSorted());
    expect(wanted).toEqual(
      expect.arrayContaining(["services.named.contacts.for", "sendiass.contacts.doubt"]),
    );
  });

  it("says what contacts can be, and what a page without services says", () => {
    expect(lines.join("\n")).toContain("phone, text, email, form, website, document or post");
    const at = lines.indexOf("# services:");
    expect(lines.slice(0, at).join("\n")).toContain("that we have not found who answers here");
  });
});
