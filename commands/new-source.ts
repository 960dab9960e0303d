import { existsSync, writeFileSync } from "node:fs";
import { renderNewSource, toSourceName } from "../lib/content/authors/new-source.ts";
import { listRecords, parseContent } from "../lib/content/content.ts";
import { explainWebAddress } from "../lib/content/explain-web-address.ts";
import { readContentFiles } from "../lib/content/read.ts";
import { checkFolder, readArguments, refuse } from "./arguments.ts";

const usage = 'npm run new:source -- "Kent mediation page" --link=https://www.kent.gov.uk/send';

/** Writes the file of a new source into a content folder; answers with the exit code. */
function main(asked: string, link: string | undefined, folder: string): number {
  const name = toSourceName(asked);
  if (!name) return refuse(usage, "write what the source is called");
  const content = parseContent(readContentFiles(checkFolder(usage, folder)), folder);
  const fail = (message: string) => {
    process.stderr.write(`${message}\n`);
    return 1;
  };
  const wrong = link === undefined ? undefined : explainWebAddress(link);
  if (wrong) return fail(`"${link}" ${wrong}; nothing was written`);
  const path = `${folder}/sources/${name}.md`;
  if (existsSync(path)) return fail(`${path} is there already; nothing was written`);
  const same = listRecords(content, "source").find((source) => source.link === link);
  if (same) return fail(`${same.file} has this link already; cite it with :source[${same.name}]`);
  writeFileSync(path, renderNewSource({ title: asked, link }, content.councils.list), { flag: "wx" });
  process.stdout.write(
    `${path} is written. Open it, fill in what is empty, and run: npm run content\nCite it with :source[${name}], or by ${name} in a list of sources.\n`,
  );
  return 0;
}

const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: { link: { type: "string" }, content: { type: "string", default: "content" } },
});
// A name of several words is often typed without its quotation marks.
process.exitCode = main(positionals.join(" ").trim(), values.link, values.content);
