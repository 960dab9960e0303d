import { readFileSync } from "node:fs";
import type { RunnerTask } from "vitest";

/** The number that tests/README.md tells before these words, in the line that names a test; throws when there is none. */
export function readToldCount(
  test: string,
  words: string,
  text = readFileSync("tests/README.md", "utf8"),
): number {
  const line = text.split("\n").find((one) => one.includes(test) && one.includes(words));
  const told = new RegExp(`([\\d,]+) ${words}`).exec(line ?? "")?.[1];
  if (told === undefined) throw new Error(`tests/README.md tells no number of ${words} beside ${test}`);
  return Number(told.replaceAll(",", ""));
}

/** How many tests a file has whose name starts so, the one that asks left out. */
export function countTests(asking: Readonly<RunnerTask>, start = ""): number {
  const count = (task: RunnerTask): number => {
    if ("tasks" in task) return task.tasks.reduce((sum, one) => sum + count(one), 0);
    return task !== asking && task.name.startsWith(start) ? 1 : 0;
  };
  return count(asking.file);
}
