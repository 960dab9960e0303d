import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readContentFiles } from "../../../lib/content/read.ts";

it("passes over what computers and editors leave in a folder, and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "read-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const left = [".DS_Store", "Thumbs.db", "desktop.ini", "Desktop.ini", "kent.md~"];
  const mistakes = ["kent.txt", "Kent.md", "thumbs.md", ".kent.md"];
  for (const name of [...left, ...mistakes]) writeFileSync(join(folder, name), "x");
  expect(readContentFiles(folder).map(({ path }) => path)).toEqual(mistakes.toSorted());
});
