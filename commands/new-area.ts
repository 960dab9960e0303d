import { existsSync, writeFileSync } from "node:fs";
import { findCouncil } from "../lib/content/councils/find-council.ts";
import { readLibrary } from "../lib/content/library.ts";
import { renderNewArea } from "../lib/content/new-area.ts";

/** Writes the file of a new area into a content folder; answers with the exit code. */
function main(asked = "", folder = "content"): number {
  const { councils } = readLibrary(folder);
  const fail = (message: string) => {
    process.stderr.write(`${message}\n`);
    return 1;
  };
  if (!asked.trim()) return fail('write the council\'s name: npm run new:area -- "Kent"');
  if (!councils.isWhole) return fail("the list of councils cannot be read; run npm run content");
  const council = findCouncil(asked, councils);
  if (typeof council === "string") return fail(council);
  const path = `${folder}/areas/${council.slug}.md`;
  if (existsSync(path)) return fail(`${path} is there already; nothing was written`);
  writeFileSync(path, renderNewArea(council, councils), { flag: "wx" });
  process.stdout.write(
    `${path} is written. Open it, fill in what is empty, and run: npm run content\nIt lists what is left.\n`,
  );
  return 0;
}

process.exitCode = main(process.argv[2], process.argv[3]);
