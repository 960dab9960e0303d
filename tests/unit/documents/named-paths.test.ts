import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { listNamedPaths, listNamedScripts } from "./read-document.ts";

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "content/README.md",
  "tests/README.md",
  "hosting/README.md",
  "SECURITY.md",
];
const scripts: Record<string, string> = JSON.parse(readFileSync("package.json", "utf8")).scripts;
/** What a build or an install makes; a fresh clone does not have it. */
const made = /^(out|dist|dist\.releases|node_modules|\.next|reports|test-results)(\/|$)|\.html$/;

describe.each(documents)("%s", (document) => {
  it("names only files and folders that are there", () => {
    const text = readFileSync(document, "utf8");
    const missing = listNamedPaths(text).filter((path) => !isThere(path, dirname(document)));
    expect(missing).toEqual([]);
  });

  it("names only commands that package.json has", () => {
    const text = readFileSync(document, "utf8");
    expect(listNamedScripts(text).filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe("Reading a document", () => {
  it("finds paths in code and links, and leaves addresses, commands and options alone", () => {
    const text =
      "Read `lib/gone.ts`, [this](tests/gone.md#part) and `app/*/page.tsx`; not `/areas`, `npm run x`, `--help` or [that](https://x.org/a.md).";
    expect(listNamedPaths(text)).toEqual(["lib/gone.ts", "tests/gone.md", "app/"]);
    expect(isThere("lib/gone.ts", ".")).toBe(false);
    expect(isThere("lib/", ".")).toBe(true);
  });

  it("finds the scripts a document tells the reader to run", () => {
    expect(listNamedScripts("Run `npm run build` and `npm start`, or `npm cit`.")).toEqual([
      "build",
      "start",
    ]);
  });
});

/** From the project's own folder, or from the document's. */
function isThere(path: string, folder: string): boolean {
  return made.test(path) || existsSync(path) || existsSync(join(folder, path));
}
