import type { Buffer } from "node:buffer";
import { chmodSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { keepTime } from "./keep-time.ts";
import { dropRelease, makeOpenFolder, startRelease, switchRelease } from "./release-folder.ts";
import { syncDisk } from "./sync-disk.ts";

/** A release in memory: files of the site and, beside it and never served, what servers and tests need to know. */
export type Release = {
  readonly site: ReadonlyMap<string, Buffer | string>;
  readonly beside: ReadonlyMap<string, Buffer | string>;
};

/** Writes a release next to the served one and then switches; whatever fails before the switch leaves the old one served. */
export async function writeRelease(target: string, release: Release): Promise<void> {
  const started = startRelease(target, process.pid);
  try {
    const served = join(dirname(started.partial), started.served ?? "none", "site");
    writeFiles(join(started.partial, "site"), release.site, served);
    writeFiles(started.partial, release.beside);
    syncDisk();
    await switchRelease(target, started);
  } catch (error) {
    dropRelease(started.partial);
    throw error;
  }
}

function writeFiles(folder: string, files: ReadonlyMap<string, Buffer | string>, before?: string): void {
  const paths = [...files.keys()];
  for (const path of new Set(paths.map(dirname))) makeOpenFolder(join(folder, path));
  for (const [path, content] of files) {
    writeFileSync(join(folder, path), content);
    // A builder with a strict umask would publish what the web server may not read.
    chmodSync(join(folder, path), 0o644);
    if (before !== undefined) keepTime(join(folder, path), content, join(before, path));
  }
}
