import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "upload-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Points `dist` at a release with one page, as a build does. */
function release(number: number): void {
  const site = join(folder, `dist.releases/${number}/site`);
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, "index.html"), `release ${number}`);
  writeFileSync(join(site, `only-${number}.html`), "");
  rmSync(join(folder, "dist"), { force: true });
  symlinkSync(`dist.releases/${number}/site`, join(folder, "dist"));
}

it("the build command of hosting/README.md publishes the second release as it did the first", () => {
  const text = readFileSync("hosting/README.md", "utf8");
  const [, copy = ""] = /Build command `npm run build && ([^`]+)`/.exec(text) ?? [];
  for (const number of [1, 2]) {
    release(number);
    execFileSync("sh", ["-c", copy], { cwd: folder });
    expect(readFileSync(join(folder, "upload/index.html"), "utf8")).toBe(`release ${number}`);
  }
  expect(existsSync(join(folder, "upload/only-1.html"))).toBe(false);
  expect(existsSync(join(folder, "upload/dist"))).toBe(false);
});
