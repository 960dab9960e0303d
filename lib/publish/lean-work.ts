import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toLeanPage } from "./build-page.ts";
import { toDrawnPage } from "./drawn-files.ts";
import type { LeanPage } from "./published-site.ts";

/** Pages to make lean, and how many of them threads have taken; all that work on them share the count. */
export type LeanWork = {
  readonly project: string;
  readonly files: readonly string[];
  readonly taken: Int32Array;
};

/** Work that nobody has begun. */
export function startLeanWork(project: string, files: readonly string[]): LeanWork {
  return { project, files, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** Takes the next page that no thread has taken, makes it lean, and so on until none is left. */
export function* makeLean({ project, files, taken }: LeanWork): Generator<LeanPage> {
  for (;;) {
    const file = files[Atomics.add(taken, 0, 1)];
    if (file === undefined) return;
    yield toLeanPage(file, readFileSync(join(project, toDrawnPage(file)), "utf8"));
  }
}
