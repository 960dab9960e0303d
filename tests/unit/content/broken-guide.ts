import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { formatProblem } from "../../../lib/content/problem.ts";
import { readGuide } from "../../../lib/guide/open-guide.ts";

export const fixtures = join(import.meta.dirname, "../../fixtures");
/** A guide so small that one changed file is all that can be wrong with it. */
export const soundGuide = join(fixtures, "sound");
/** One folder per rule, in it one per case: the files that differ from the sound guide. */
export const brokenGuides = join(fixtures, "broken");

/** A copy of the sound guide with a case laid over it; a file named `x.md.gone` takes `x.md` away. Gone again after the test. */
export function makeGuide(overlay?: string): string {
  const parent = mkdtempSync(join(tmpdir(), "guide-"));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, "content");
  mkdirSync(folder);
  cpSync(soundGuide, folder, { recursive: true });
  if (overlay) cpSync(overlay, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".gone"),
  )) {
    rmSync(join(folder, name));
    rmSync(join(folder, name.replace(/\.gone$/, "")));
  }
  return folder;
}

/** What an author reads about a guide: a line for each problem, with `content` for the temporary folder. */
export function listMessages(folder: string): string[] {
  return readGuide(folder).problems.map((problem) => formatProblem(problem).replaceAll(folder, "content"));
}
