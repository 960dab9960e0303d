import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { formatProblem } from "../../../lib/content/problem.ts";
import { readContentFiles } from "../../../lib/content/read.ts";
import { listProblems, openGuide } from "../../../lib/guide/open-guide.ts";
import { soundFolder } from "../sound-guide.ts";
import { runCommand } from "./run-command.ts";

/** A copy of the sound guide; gone again after the test. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "source-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(soundFolder, folder, { recursive: true });
  return folder;
}

const link = "https://www.southend.gov.uk/send";
const listNames = (folder: string) => readdirSync(join(folder, "sources"));
const check = (folder: string) => listProblems(openGuide(readContentFiles(folder))).map(formatProblem);

describe("npm run new:source", () => {
  it("writes a file with what the words and the link tell, and notes for the rest", async () => {
    const folder = makeFolder();
    const { status, stdout } = await runCommand(
      "new-source",
      "Southend",
      "SEND",
      "page",
      `--link=${link}`,
      `--content=${folder}`,
    );
    const path = join(folder, "sources/southend-send-page.md");
    expect([status, stdout.split(" is written")[0]]).toEqual([0, path]);
    expect(stdout).toContain("Cite it with :source[southend-send-page]");
    const text = readFileSync(path, "utf8");
    for (const line of [
      "title: Southend SEND page",
      "type: council-page",
      "publisher: Southend-on-Sea City Council",
      `link: ${link}`,
      "opened-on: not yet",
    ])
      expect(text.split("\n")).toContain(line);
    expect(text).not.toMatch(/^(?!#|---)[a-z-]+:.*\n[a-z]/m);
  });

  it("keeps a colon that was typed as part of the title", async () => {
    const folder = makeFolder();
    await runCommand("new-source", "Kent: mediation page", `--content=${folder}`);
    expect(check(folder).some((line) => line.includes("[yaml]"))).toBe(false);
  });

  it("leaves a list of problems that leads to a valid record", async () => {
    const folder = makeFolder();
    await runCommand("new-source", "southend-page", `--link=${link}`, `--content=${folder}`);
    const path = join(folder, "sources/southend-page.md");
    expect(check(folder).map((line) => /"([a-z-]+)" is empty/.exec(line)?.[1])).toEqual([
      "title",
      "says",
      "certainty",
    ]);
    const answers = { title: "The council's page", says: "It names the service.", certainty: "read" };
    const filled = Object.entries(answers).reduce(
      (text, [field, answer]) => text.replace(new RegExp(`^${field}:$`, "m"), `${field}: ${answer}`),
      readFileSync(path, "utf8"),
    );
    writeFileSync(path, filled);
    expect(check(folder)).toEqual([]);
  });

  it.each([
    [["act-55"], "sources/act-55.md is there already; nothing was written"],
    [["New", "page", "--link=www.kent.gov.uk"], "has no https:// in front; open https://www.kent.gov.uk"],
    [
      ["New", "page", "--link=https://www.legislation.gov.uk/ukpga/2014/6/section/55"],
      "has this link already; cite it with :source[act-55]",
    ],
  ])("writes nothing where something is wrong: %j", async (typed, message) => {
    const folder = makeFolder();
    const before = listNames(folder);
    const { status, stdout, stderr } = await runCommand("new-source", ...typed, `--content=${folder}`);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
    expect(listNames(folder)).toEqual(before);
  });

  it("is the command the check names for a source that is not there", async () => {
    const folder = makeFolder();
    const area = join(folder, "areas/southend-on-sea.md");
    writeFileSync(area, readFileSync(area, "utf8").replace("The city.", "The city:source[kent-page]."));
    const [line = ""] = check(folder);
    const [, name = ""] = /npm run new:source -- (\S+)/.exec(line) ?? [];
    await runCommand("new-source", name, `--content=${folder}`);
    expect(existsSync(join(folder, "sources/kent-page.md"))).toBe(true);
    expect(check(folder).every((left) => left.includes("sources/kent-page.md"))).toBe(true);
  });
});
