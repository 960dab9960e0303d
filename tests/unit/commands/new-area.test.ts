import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { renderNewArea } from "../../../lib/content/authors/new-area.ts";
import { content, soundFolder } from "../sound-guide.ts";
import { runCommand } from "./run-command.ts";

/** A copy of the sound guide, which has the area Southend-on-Sea; gone again after the test. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "area-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(soundFolder, folder, { recursive: true });
  return folder;
}

const listAreas = (folder: string) => readdirSync(join(folder, "areas"));

describe("npm run new:area", () => {
  it("writes the file of a council, whose name of several words needs no quotation marks", async () => {
    const folder = makeFolder();
    const path = join(folder, "areas/west-northamptonshire.md");
    const { status, stdout } = await runCommand(
      "new-area",
      "West",
      "Northamptonshire",
      `--content=${folder}`,
    );
    expect([status, stdout.split(" is written")[0]]).toEqual([0, path]);
    const council = content.councils.list.find(({ slug }) => slug === "west-northamptonshire");
    if (!council) throw new Error("the sound guide lists West Northamptonshire");
    expect(readFileSync(path, "utf8")).toBe(renderNewArea(council, content.councils));
  });

  it("never writes over a file", async () => {
    const folder = makeFolder();
    const path = join(folder, "areas/southend-on-sea.md");
    const before = readFileSync(path, "utf8");
    const again = await runCommand("new-area", "Southend-on-Sea", `--content=${folder}`);
    expect([again.status, again.stderr]).toEqual([1, `${path} is there already; nothing was written\n`]);
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it.each([
    ["Surey", 'Did you mean "Surrey"?'],
    ["South East", "is a region with"],
    ["Northamptonshire", "is part of: North Northamptonshire, West Northamptonshire; type one of these"],
  ])("writes nothing for %s, and says what to type", async (asked, advice) => {
    const folder = makeFolder();
    const { status, stdout, stderr } = await runCommand("new-area", asked, `--content=${folder}`);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(advice);
    expect(listAreas(folder)).toEqual(["southend-on-sea.md"]);
  });

  it("writes nothing while the list of councils cannot be read", async () => {
    const folder = makeFolder();
    rmSync(join(folder, "councils/councils.csv"));
    const { status, stderr } = await runCommand("new-area", "Surrey", `--content=${folder}`);
    expect([status, stderr]).toEqual([1, "the list of councils cannot be read; run npm run content\n"]);
    expect(listAreas(folder)).toEqual(["southend-on-sea.md"]);
  });
});
