import type { Buffer } from "node:buffer";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dropRelease, startRelease, switchRelease } from "./release-folder.ts";

/** A release in memory: files of the site and, beside it and never served, what servers and tests need to know. */
export type Release = {
  readonly site: ReadonlyMap<string, Buffer | string>;
  readonly beside: ReadonlyMap<string, Buffer | string>;
};

/** Writes a release next to the served one and then switches; whatever fails before the switch leaves the old one served. */
export function writeRelease(target: string, release: Release): void {
  const partial = startRelease(target, process.pid);
  try {
    writeFiles(join(partial, "site"), release.site);
    writeFiles(partial, release.beside);
    switchRelease(target, partial);
  } catch (error) {
    dropRelease(partial);
    throw error;
  }
}

function writeFiles(folder: string, files: ReadonlyMap<string, Buffer | string>): void {
  const paths = [...files.keys()];
  for (const path of new Set(paths.map(dirname))) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
}
