import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A file of `content/` as it lies on disk: `path` is inside that folder; `refused` says why its text was not read. */
export type ContentFile = { path: string } & ({ text: string } | { refused: string });

/** What computers and editors leave behind in a folder that someone opened. */
const leftBehind = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|[^/]*~)$/i;

const largestFile = 100_000;
const mostLines = 3000;

/** Every file below a folder by path, but its READMEs and what computers leave behind; links and oversized files are refused, not followed. */
export function readContentFiles(folder: string): ContentFile[] {
  if (!existsSync(folder)) return [];
  return listPaths(folder)
    .map((path) => relative(folder, path).replaceAll("\\", "/"))
    .filter((path) => path !== "README.md" && path !== "councils/README.md")
    .filter((path) => !leftBehind.test(path))
    .sort()
    .map((path) => ({ path, ...readText(join(folder, path)) }));
}

/** Whatever is no folder, at any depth. Node's own recursive listing goes into links to folders since version 24, and not before. */
function listPaths(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listPaths(path) : [path];
  });
}

function readText(path: string): { text: string } | { refused: string } {
  const refuse = (refused: string) => ({ refused });
  const status = lstatSync(path);
  if (status.isSymbolicLink()) return refuse("is a link to another file; put the words in this file");
  if (!status.isFile()) return refuse("is not an ordinary file; take it out");
  if (status.size > largestFile) {
    return refuse(`is ${status.size} bytes long; the most is ${largestFile}. Split it into several files`);
  }
  const bytes = readFileSync(path);
  if (bytes.includes(0)) return refuse("is not plain text (it has a NUL byte); save it again as UTF-8 text");
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const lines = text.split(/\r\n?|\n/).length;
    return lines > mostLines
      ? refuse(`has ${lines} lines; the most is ${mostLines}. Split it into several files`)
      : { text };
  } catch {
    return refuse("has letters we cannot read (it is not UTF-8); save it again as UTF-8 text");
  }
}
