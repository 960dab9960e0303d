import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { soundFolder } from "../sound-guide.ts";
import { type Ran, runCommand } from "./run-command.ts";

/** A command as its author runs it, in a process of its own. */
function startCommand(command: string, ...typed: string[]): Ran {
  const asked = ["--import", "tsx", `commands/${command}.ts`, ...typed];
  const { status, stdout, stderr } = spawnSync(process.execPath, asked, { encoding: "utf8" });
  return { status: status ?? -1, stdout, stderr };
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The sound guide with an area that cannot be read, and so has no contact to confirm any more. */
function makeBroken(): string {
  const folder = makeFolder();
  cpSync(soundFolder, folder, { recursive: true });
  const path = join(folder, "areas/southend-on-sea.md");
  writeFileSync(path, readFileSync(path, "utf8").replace("gss-code: E", "gss-code: X"));
  return folder;
}

describe("the commands for authors", () => {
  it.each([
    ["launch-check", ["--bogus"], "Unknown option '--bogus'"],
    ["launch-check", ["contents"], "contents is no folder of content: it has no site.md"],
    ["launch-check", ["content", "other"], '"other" is one folder too many'],
    ["review", ["--bogus"], "Unknown option '--bogus'"],
    ["review", ["--content=contents"], "contents is no folder of content: it has no site.md"],
    ["review", ["--json", "--calendar"], "--json and --calendar cannot be used together"],
    ["review", ["--today=tomorrow"], '"tomorrow" is no day'],
    ["review", ["--area=nowhere", `--content=${soundFolder}`], "there is no content/areas/nowhere.md"],
    ["review", ["--area=kent", "--json"], "--area cannot be used with --json or --calendar"],
    ["review", ["--email"], "--email needs --area, to say to which council"],
    ["check-content", ["--json"], "Unknown option '--json'"],
    ["check-content", ["content", "other"], '"other" is one folder too many'],
    ["content-readme", ["--check"], "Unknown option '--check'"],
    ["pictures", ["icon"], "Unexpected argument 'icon'"],
    ["new-area", ["Kent", "--write"], "Unknown option '--write'"],
    ["new-area", ["--content=contents", "Kent"], "contents is no folder of content: it has no site.md"],
    ["new-area", [], "write the council's name"],
    ["new-source", ["Kent", "--write"], "Unknown option '--write'"],
    ["new-source", ["--content=contents", "Kent"], "contents is no folder of content: it has no site.md"],
    ["new-source", [], "write what the source is called"],
  ])("refuse in one line what they do not know: %s %j", async (command, typed, message) => {
    const { status, stdout, stderr } = await runCommand(command, ...typed);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(stderr).toContain(`${message}; type: npm run `);
  });

  it("say where content is wrong, and stop what comes after them", async () => {
    const folder = makeBroken();
    const { status, stdout } = await runCommand("check-content", folder);
    expect(status).toBe(1);
    expect(stdout.split("\n")).toEqual([
      `${folder}/areas/southend-on-sea.md:19:11  "gss-code: X06000033" is not a GSS code; it is E and 8 digits  [field-form]`,
      "1 problem: nothing is published until each is mended",
      "",
    ]);
  });

  it.each([
    ["2026-11-22", 0],
    ["2026-11-21", 1],
  ])("take the day from SITE_BUILD_DAY where it is given: %s", async (day, wrong) => {
    vi.stubEnv("SITE_BUILD_DAY", day);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { stdout } = await runCommand("check-content", soundFolder);
    expect(stdout.split("\n").filter((line) => line.includes("[future-date]")).length > 0).toBe(wrong === 1);
  });

  it("end with code 2 and one line when SITE_BUILD_DAY is no day", async () => {
    vi.stubEnv("SITE_BUILD_DAY", "2026-02-29");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { status, stderr } = await runCommand("check-content", soundFolder);
    expect([status, stderr.split("\n").length]).toEqual([2, 2]);
    expect(stderr).toContain('SITE_BUILD_DAY is "2026-02-29"');
  });

  it("do not clear a guide for launch whose records cannot all be read", async () => {
    const folder = makeBroken();
    const { status, stdout } = await runCommand("launch-check", folder);
    expect(status).toBe(1);
    expect(stdout).toContain(`${folder}/areas/southend-on-sea.md:`);
    expect(stdout).toContain("1 problem in the content, which may hide more to settle");
    const data = JSON.parse((await runCommand("launch-check", "--json", folder)).stdout);
    expect([data.problems.length, data.blockers.length > 0]).toEqual([1, true]);
  });

  it("say beside the list of reviews that problems hide some", async () => {
    const { status, stdout, stderr } = await runCommand("review", `--content=${makeBroken()}`, "--json");
    expect([status, stderr]).toEqual([0, "1 problem in the content may hide tasks; run npm run content\n"]);
    expect(JSON.parse(stdout).tasks.length).toBeGreaterThan(0);
  });
});

describe("a command in a process of its own", { timeout: 60_000 }, () => {
  it("ends with code 2 when it is typed wrongly", () => {
    const { status, stdout, stderr } = startCommand("pictures", "icon");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("Unexpected argument 'icon'; type: npm run pictures\n");
  });

  it("ends with code 1 when content is wrong, so that no build follows", () => {
    const { status, stdout, stderr } = startCommand("check-content", makeFolder());
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("nothing is published until each is mended");
  });
});
