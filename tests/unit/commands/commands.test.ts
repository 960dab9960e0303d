import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

const sound = "tests/fixtures/sound";

function run(command: string, ...typed: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", `commands/${command}.ts`, ...typed],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

/** The sound guide with an area that cannot be read, and so has no contact to confirm any more. */
function makeBroken(): string {
  const folder = mkdtempSync(join(tmpdir(), "broken-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(sound, folder, { recursive: true });
  const path = join(folder, "areas/southend-on-sea.md");
  writeFileSync(path, readFileSync(path, "utf8").replace("gss-code: E", "gss-code: X"));
  return folder;
}

// Each reads a guide in a process of its own.
describe("the commands for authors", { timeout: 60_000 }, () => {
  it.each([
    ["launch-check", ["--bogus"], "Unknown option '--bogus'"],
    ["launch-check", ["contents"], "contents is no folder of content: it has no site.md"],
    ["launch-check", ["content", "other"], '"other" is one folder too many'],
    ["review", ["--bogus"], "Unknown option '--bogus'"],
    ["review", ["--content=contents"], "contents is no folder of content: it has no site.md"],
    ["review", ["--json", "--calendar"], "--json and --calendar cannot be used together"],
    ["review", ["--today=tomorrow"], '"tomorrow" is no day'],
    ["check-content", ["--json"], "Unknown option '--json'"],
    ["content-readme", ["--check"], "Unknown option '--check'"],
    ["pictures", ["icon"], "Unexpected argument 'icon'"],
  ])("refuse in one line what they do not know: %s %j", (command, typed, message) => {
    const { status, stdout, stderr } = run(command, ...typed);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n")).toHaveLength(2);
    expect(stderr).toContain(`${message}; type: npm run `);
  });

  it("do not clear a guide for launch whose records cannot all be read", () => {
    const folder = makeBroken();
    const { status, stdout } = run("launch-check", folder);
    expect(status).toBe(1);
    expect(stdout).toContain(`${folder}/areas/southend-on-sea.md:`);
    expect(stdout).toContain("1 problem in the content, which may hide more to settle");
    const data = JSON.parse(run("launch-check", "--json", folder).stdout);
    expect([data.problems.length, data.blockers.length > 0]).toEqual([1, true]);
  });

  it("say beside the list of reviews that problems hide some", () => {
    const { status, stdout, stderr } = run("review", `--content=${makeBroken()}`, "--json");
    expect([status, stderr]).toEqual([0, "1 problem in the content may hide tasks; run npm run content\n"]);
    expect(JSON.parse(stdout).tasks.length).toBeGreaterThan(0);
  });
});
