import { accessSync, constants, existsSync, lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import { keepLatest } from "../memo/keep-latest.ts";

/** A file of `content/` as it lies on disk: `path` is inside that folder; `refused` says why its text was not read. */
export type ContentFile = { path: string } & ({ text: string } | { refused: string });

/** What computers and editors leave behind in a folder that someone opened. */
const leftBehind = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|[^/]*~)$/i;

/** What is for authors alone. */
const readmes: readonly string[] = ["README.md", "councils/README.md", "problems/README.md"];

const largestFile = 100_000;
const mostLines = 3000;
const saveAgain = "open it in Notepad, and choose Save as, with the encoding UTF-8";

/** Every file below a folder by path, but its READMEs and what computers leave behind; links and oversized files are refused, not followed. */
export function readContentFiles(folder: string): ContentFile[] {
  if (!existsSync(folder)) return [];
  return listPaths(folder)
    .filter((path) => !readmes.includes(path))
    .filter((path) => !leftBehind.test(path))
    .sort()
    .flatMap((path) => {
      const read = readFile(join(folder, path));
      return read ? [{ path, ...read }] : [];
    });
}

/** Whatever is no folder, at any depth. Node's own recursive listing goes into links to folders since version 24, and not before. */
function listPaths(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`;
    const isOpen = entry.isDirectory() && mayRead(join(folder, path));
    return isOpen ? listPaths(folder, `${path}/`) : [path];
  });
}

function mayRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The text of a file, or why it was not read; nothing of a file that was taken away since it was listed. */
function readFile(path: string): Read | undefined {
  try {
    return readText(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" && !path.includes("\ufffd")) return undefined;
    const refused =
      code === "ENOENT"
        ? "has letters in its name that were saved in an older way than UTF-8; give it another name"
        : `cannot be read (${code ?? String(error)}); see who may open it`;
    return { refused };
  }
}

type Read = { text: string } | { refused: string };

/** The live preview reads all files whenever one is saved. */
const keepRead = keepLatest<Read>();
/** A file that was written to so lately may be again within the same tick of its clock. */
const settled = 1000;

function readText(path: string): Read {
  const status = lstatSync(path);
  const state = [status.ino, status.mode, status.size, status.mtimeMs, status.ctimeMs].join();
  const read = () => readWhole(path, status);
  return status.ctimeMs < Date.now() - settled ? keepRead(path, state, read) : read();
}

function readWhole(path: string, status: Stats): Read {
  const refuse = (refused: string) => ({ refused });
  if (status.isDirectory()) return refuse("is a folder that cannot be opened; see who may open it");
  if (status.isSymbolicLink()) return refuse("is a link to another file; put the words in this file");
  if (!status.isFile()) return refuse("is not an ordinary file; take it out");
  if (status.size > largestFile) {
    return refuse(`is ${status.size} bytes long; the most is ${largestFile}. Split it into several files`);
  }
  const bytes = readFileSync(path);
  const [first = 0, second = 0] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return refuse(`is saved as UTF-16, which Notepad calls Unicode or UTF-16; ${saveAgain}`);
  if (bytes.subarray(0, 2).toString() === "PK")
    return refuse(`is a Word document or another packed file, whatever its name ends in; ${saveAgain}`);
  if (bytes.includes(0)) return refuse(`is not plain text; ${saveAgain}`);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const lines = text.split(/\r\n?|\n/).length;
    return lines > mostLines
      ? refuse(`has ${lines} lines; the most is ${mostLines}. Split it into several files`)
      : { text };
  } catch {
    return refuse(`has letters that were saved in an older way than UTF-8; ${saveAgain}`);
  }
}
