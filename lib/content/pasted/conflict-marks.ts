import type { Problem } from "../problem.ts";

const mark = /^[ \t]*(?:<{7}|>{7}|\|{7})(?:[ \t].*)?$/;

/** The first mark of two versions of a file that were not joined: what stands around it is neither of them. */
export function findConflictMark(file: string, lines: readonly string[]): Problem | undefined {
  const index = lines.findIndex((line) => mark.test(line));
  if (index < 0) return undefined;
  const shown = lines[index]?.trim().slice(0, 30);
  const message = `"${shown}": two people changed these lines, and their versions were not joined. Keep what is right of both, and take out the lines that start with <<<<<<<, ||||||| or >>>>>>>, and the line =======`;
  return { file, line: index + 1, column: 1, message, rule: "conflict-mark" };
}
