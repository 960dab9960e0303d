import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

it("says in a line of a file whose name is no UTF-8 that it needs another", () => {
  const folder = mkdtempSync(join(tmpdir(), "read-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.from([0xff]), Buffer.from(".md")]), "x");
  expect(readContentFiles(folder)).toEqual([
    { path: "bad\ufffd.md", refused: expect.stringContaining("letters in its name") },
  ]);
});

// Whoever is root may read all.
it.skipIf(process.getuid?.() === 0)("says in a line which file or folder may not be read", () => {
  const folder = mkdtempSync(join(tmpdir(), "read-"));
  onTestFinished(() => {
    chmodSync(join(folder, "terms"), 0o700);
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, "site.md"), "x", { mode: 0 });
  mkdirSync(join(folder, "terms"), { mode: 0 });
  expect(readContentFiles(folder)).toEqual([
    { path: "site.md", refused: "cannot be read (EACCES); see who may open it" },
    { path: "terms", refused: "is a folder that cannot be opened; see who may open it" },
  ]);
});
