import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { renderNewArea } from "../../../../lib/content/authors/new-area.ts";
import { listFieldDocs } from "../../../../lib/content/field-docs.ts";
import { buildLibrary, listRecords } from "../../../../lib/content/library.ts";
import { formatProblem, type Problem } from "../../../../lib/content/problem.ts";
import { readContentFiles } from "../../../../lib/content/read.ts";
import { readGuide } from "../../../../lib/guide/open-guide.ts";

const files = readContentFiles("content");
const { councils, records } = buildLibrary(files);
const held = new Set(listRecords({ records }, "area").map(({ gssCode }) => gssCode));
const free = councils.list.filter(({ gssCode }) => !held.has(gssCode));

/** What an author types at each line the list of problems names, by the field in the message. */
const answers: Record<string, string> = {
  summary: "Ring the council's service, which helps you sort out a disagreement.",
  reviewed: "2026-11-22",
  "review-by": "2027-02-22",
  covers: "The whole county.",
  value: "01632 960 001",
  "published-by": "The council",
  "published-on": "undated",
  cost: "Free for you.",
  "health-body": "The area's integrated care board (ICB).",
  name: "The local SENDIASS",
  words: "It gives free, impartial advice.",
  date: "2026-11-22",
};

const council = free[0];
if (!council) throw new Error("there is a council without an area");
const lines = renderNewArea(council, councils).split("\n---\n")[0]?.split("\n") ?? [];

/** The path of every key, `contacts.type`, in whichever item of a list it stands. */
function listPaths(value: unknown, parent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listPaths(item, parent));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const path = parent ? `${parent}.${key}` : key;
    return [path, ...listPaths(held, path)];
  });
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "area-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync("content", join(folder, "content"), { recursive: true });
  return join(folder, "content");
}

/** Does what one message says, at the line it gives and nowhere else. */
function mend(text: string, { line, message }: Problem): string {
  const lines = text.split("\n");
  const field = /^"([a-z-]+)" is empty/.exec(message)?.[1] ?? "";
  if (field === "helps-with") return text.replaceAll(/^( {2})# - /gm, "$1- ");
  const answer = answers[field];
  if (answer === undefined) throw new Error(`no answer for: ${message}`);
  lines[line - 1] = `${lines[line - 1]} ${answer}`;
  return lines.join("\n");
}

const run = (folder: string, ...asked: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "commands/new-area.ts", ...asked, `--content=${folder}`], {
    encoding: "utf8",
  });

// Each reads the whole guide several times, in processes of their own.
describe("npm run new:area", { timeout: 90_000 }, () => {
  it("is shown in content/README.md with lines the check gives", () => {
    const kent = councils.list.find(({ slug }) => slug === "kent");
    if (!kent) throw new Error("Kent is a council");
    const file = { path: "areas/kent.md", text: renderNewArea(kent, councils) };
    const shown = buildLibrary([...files, file]).problems.map(formatProblem);
    const sample = readFileSync("content/README.md", "utf8").match(/^content\/areas\/kent\.md:.*$/gm) ?? [];
    expect(sample.length).toBeGreaterThan(1);
    expect(shown).toEqual(expect.arrayContaining(sample));
  });

  it("writes a file whose list of problems leads to a valid record", () => {
    const folder = makeFolder();
    const path = join(folder, "areas/kent.md");
    expect(run(folder, "Kent").status).toBe(0);
    const first = readGuide(folder).problems.filter(({ file }) => file === path);
    expect(first.map(({ rule }) => rule)).toEqual(first.map(() => "empty-field"));
    expect(first).toHaveLength(Object.keys(answers).length + 1);
    for (const problem of first) writeFileSync(path, mend(readFileSync(path, "utf8"), problem));
    const guide = readGuide(folder);
    expect(guide.problems.filter(({ file }) => file === path)).toEqual([]);
    const area = listRecords(guide, "area").find(({ name }) => name === "kent");
    expect(area).toMatchObject({
      council: "Kent County Council",
      gssCode: "E10000016",
      region: "South East",
    });
  });

  it("never writes over a file, and says what to type for a name it does not know", () => {
    const folder = makeFolder();
    const path = join(folder, "areas/southend-on-sea.md");
    const before = readFileSync(path, "utf8");
    const again = run(folder, "Southend-on-Sea");
    expect([again.status, again.stderr]).toEqual([1, `${path} is there already; nothing was written\n`]);
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(run(folder, "Kant").stderr).toContain('Did you mean "Kent"?');
    expect(existsSync(join(folder, "areas/kant.md"))).toBe(false);
    expect(run(folder, "London").stderr).toContain("is a region with 33 councils");
    expect(existsSync(join(folder, "areas/city-of-london.md"))).toBe(false);
  });

  it("takes a name of several words without quotation marks, and refuses what it does not know in one line", () => {
    const folder = makeFolder();
    expect(run(folder, "Isle", "of", "Wight").stdout).toContain("areas/isle-of-wight.md is written");
    const wrong = run(folder, "Kent", "--write");
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      "Unknown option '--write'; type: npm run new:area -- \"Kent\"\n",
    ]);
    expect(run(folder).status).toBe(2);
  });

  it("leaves the same fields to fill in for every council, and nothing else wrong", () => {
    expect(free.length).toBeGreaterThan(0);
    const written = free.map((council) => ({
      path: `areas/${council.slug}.md`,
      text: renderNewArea(council, councils),
    }));
    const { problems } = buildLibrary([...files, ...written]);
    for (const { path } of written) {
      const fields = problems
        .filter(({ file }) => file === `content/${path}`)
        .map(({ rule, message }) => `${rule} ${/^"([a-z-]+)"/.exec(message)?.[1]}`);
      const wanted = [...Object.keys(answers), "helps-with"].map((field) => `empty-field ${field}`);
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
    expect(wanted).toEqual(expect.arrayContaining(["contacts.for", "sendiass.contacts.doubt"]));
  });

  it("says what contacts can be, and what the number needs to be shown", () => {
    expect(lines.join("\n")).toContain("phone, email, website or post");
    const at = lines.indexOf("# providers:");
    expect(lines[at - 1]).toContain("is not on the big button, the leaflet, the card or the contact file");
  });
});
