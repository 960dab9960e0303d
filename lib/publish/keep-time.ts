import { Buffer } from "node:buffer";
import { readFileSync, statSync, utimesSync } from "node:fs";

/** Gives a file the time of the one it follows if their bytes are the same, and another if not: nginx makes its tags of time and size. */
export function keepTime(file: string, content: Buffer | string, before: string): void {
  const old = statSync(before, { throwIfNoEntry: false });
  if (old === undefined) return;
  const second = Math.floor(old.mtimeMs / 1000);
  if (readFileSync(before).equals(Buffer.from(content))) utimesSync(file, second, second);
  else if (Math.floor(statSync(file).mtimeMs / 1000) === second) utimesSync(file, second + 1, second + 1);
}
