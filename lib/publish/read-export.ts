import { Buffer } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { z } from "zod";
import type { Redirect } from "../delivery/redirect.ts";
import { PublishError } from "./build-problem.ts";

/** Next's export sorted by what becomes of it; every file is a path inside `out/` with forward slashes. */
type Export = {
  readonly pages: readonly string[];
  /** Linked sheets by address, such as `/_next/static/chunks/1yhz.css`. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly redirects: readonly Redirect[];
};

const redirectsFile = "_site/redirects.json";
/** Text files by address, at addresses Next's export cannot write. */
const addedFile = "_site/files.json";
const addedFiles = z.record(z.string().regex(/^(\/[a-z0-9-]+)+\.[a-z]+$/), z.string());
const redirectList = z.array(z.strictObject({ from: z.string(), to: z.string() }));

/** Reads a finished `next build` export; throws a PublishError when there is none or its redirects make no sense. */
export function readExport(folder: string): Export {
  if (!existsSync(join(folder, "index.html"))) {
    const message = "there is no finished export here; run next build first";
    throw new PublishError([{ file: "out", message, rule: "no-export" }]);
  }
  const paths = listFiles(folder);
  const read = (path: string) => readFileSync(join(folder, path));
  const kept = paths.filter((path) => !isLeftover(path));
  const pages = kept.filter((path) => path.endsWith(".html"));
  const sheets = paths.filter((path) => path.startsWith("_next/") && path.endsWith(".css"));
  const files = kept.filter((path) => !path.endsWith(".html"));
  const added = paths.includes(addedFile) ? parseAdded(read(addedFile).toString("utf8")) : [];
  return {
    pages,
    sheets: new Map(sheets.map((path) => [`/${path}`, read(path).toString("utf8")])),
    files: new Map([...files.map((path): [string, Buffer] => [path, read(path)]), ...added]),
    redirects: paths.includes(redirectsFile) ? parseRedirects(read(redirectsFile).toString("utf8")) : [],
  };
}

/** Files that only Next's own runtime reads, and data meant for this step: none of them is published. */
function isLeftover(path: string): boolean {
  if (path.startsWith("_next/static/media/")) return false;
  if (/^(_next|_not-found)\/|^_site\/[^/]*\.json$/.test(path) || /^_not-found\.(html|txt)$/.test(path))
    return true;
  return /(^|\/)__next\.[^/]*\.txt$/.test(path) || /(^|\/)\.DS_Store$/.test(path);
}

function parseAdded(json: string): [string, Buffer][] {
  try {
    const added = Object.entries(addedFiles.parse(JSON.parse(json)));
    return added.map(([address, text]) => [address.slice(1), Buffer.from(text)]);
  } catch {
    const message = 'is not a list of { "/address.ics": "text" }; mend what writes it';
    throw new PublishError([{ file: `out/${addedFile}`, message, rule: "added-file" }]);
  }
}

function parseRedirects(json: string): Redirect[] {
  try {
    return redirectList.parse(JSON.parse(json));
  } catch {
    const message = 'is not a list of { "from": "/old", "to": "/new" }; mend what writes it';
    throw new PublishError([{ file: `out/${redirectsFile}`, message, rule: "redirect" }]);
  }
}

function listFiles(folder: string): string[] {
  const pageTexts = new Set<string>();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  for (const path of paths) if (path.endsWith(".html")) pageTexts.add(path.replace(/\.html$/, ".txt"));
  // Beside each page Next puts its flight data under the same name; robots.txt has no page beside it and stays.
  return paths.filter((path) => !pageTexts.has(path));
}
