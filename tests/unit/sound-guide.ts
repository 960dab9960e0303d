import { join } from "node:path";
import { compareNames, formatProblem } from "../../lib/content/problem.ts";
import { type ContentFile, readContentFiles } from "../../lib/content/read.ts";
import { findPage, type Guide } from "../../lib/guide/guide.ts";
import { type Opened, openGuide } from "../../lib/guide/open-guide.ts";
import type { Page } from "../../lib/guide/pages.ts";

/** Where the smallest guide is kept. */
export const soundFolder = join(import.meta.dirname, "../fixtures/sound");
/** Its files, read from disk once; they break no rule. */
export const soundFiles = readContentFiles(soundFolder);

const opened = openGuide(soundFiles);
/** What could be read of it: all. */
export const content = opened.content;
/** The guide it makes. */
export const guide = toSound(opened);
/** Its pages in the order of reading. */
export const pages = guide.pages;

/** The page at an address, which must be there. */
export function pageAt(address: string): Page {
  return findPage(guide, address);
}

/** The guide of opened content, which must be sound. */
export function toSound(opened: Opened): Guide {
  if (opened.sound) return opened.guide;
  throw new Error(`this guide is not sound:\n${opened.problems.map(formatProblem).join("\n")}`);
}

/** The sound files with others laid over them by path; a file `x.md.gone` takes `x.md` away. */
export function layOver(others: readonly ContentFile[]): ContentFile[] {
  const byPath = new Map([...soundFiles, ...others].map((file) => [file.path, file]));
  for (const { path } of others) {
    if (!path.endsWith(".gone")) continue;
    byPath.delete(path);
    byPath.delete(path.replace(/\.gone$/, ""));
  }
  return [...byPath.values()].sort((a, b) => compareNames(a.path, b.path));
}

/** The sound files with the text of one of them changed. */
export function change(path: string, toText: (text: string) => string): ContentFile[] {
  const held = soundFiles.find((file) => file.path === path);
  if (!held || "refused" in held) throw new Error(`the sound guide has no ${path}`);
  return layOver([{ path, text: toText(held.text) }]);
}
