import { existsSync, writeFileSync } from "node:fs";
import { renderNewArea } from "../lib/content/authors/new-area.ts";
import { parseContent } from "../lib/content/content.ts";
import { findCouncil } from "../lib/content/councils/find-council.ts";
import { readContentFiles } from "../lib/content/read.ts";
import { checkFolder, readArguments, refuse } from "./arguments.ts";

const usage = 'npm run new:area -- "Kent"';

/** Writes the file of a new area into a content folder; answers with the exit code. */
function main(asked: string, folder: string): number {
  if (!asked) return refuse(usage, "write the council's name");
  const content = parseContent(readContentFiles(checkFolder(usage, folder)), folder);
  const fail = (message: string) => {
    process.stderr.write(`${message}\n`);
    return 1;
  };
  if (!content.councils.isWhole) return fail("the list of councils cannot be read; run npm run content");
  const found = findCouncil(asked, content);
  if ("advice" in found) return fail(found.advice);
  const { council } = found;
  const path = `${folder}/areas/${council.slug}.md`;
  if (existsSync(path)) return fail(`${path} is there already; nothing was written`);
  writeFileSync(path, renderNewArea(council, content.councils), { flag: "wx" });
  process.stdout.write(
    `${path} is written. Open it, fill in what is empty, and run: npm run content\nIt lists what is left.\n`,
  );
  return 0;
}

const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: { content: { type: "string", default: "content" } },
});
// A name of several words is often typed without its quotation marks.
process.exitCode = main(positionals.join(" ").trim(), values.content);
