import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A file of `content/` as it lies on disk: `path` is inside that folder; `refused` says why it was not read. */
export type ContentFile = { path: string; text: string; refused?: string };

const largestFile = 200_000;

/** Every Markdown file below a folder but its README, by path; links and oversized files are refused, not followed. */
export function readContentFiles(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => relative(folder, path) !== "README.md")
    .sort()
    .map((path) => readOne(folder, path));
}

function readOne(folder: string, path: string): ContentFile {
  const name = relative(folder, path).replaceAll("\\", "/");
  const status = lstatSync(path);
  if (!status.isFile()) return { path: name, text: "", refused: "is a link to another file; put the words in this file" };
  if (status.size > largestFile) {
    return { path: name, text: "", refused: `is ${status.size} bytes; the most is ${largestFile}. Split it into several files` };
  }
  const bytes = readFileSync(path);
  if (bytes.includes(0)) return { path: name, text: "", refused: "is not text: it has a NUL byte; save it again as UTF-8" };
  try {
    return { path: name, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { path: name, text: "", refused: "is not UTF-8 text; save it again as UTF-8" };
  }
}
