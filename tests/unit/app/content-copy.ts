import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, vi } from "vitest";

/** Lets each test of a file run in a folder with a copy of the content, which it may change; answers with where that is. */
export function workOnContentCopy(): () => string {
  const home = process.cwd();
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "content-copy-"));
    cpSync("content", join(folder, "content"), { recursive: true });
    process.chdir(folder);
    // The library is read once, as in a build.
    vi.resetModules();
  });

  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  return () => folder;
}
