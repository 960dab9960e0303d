import type { Problem } from "../problem.ts";

/** Bullets as web pages, Word and its symbol font have them. */
const bullet = "[•‣◦▪▫●○■□▸►➢✓✔\\uf0b7\\uf0a7]";
const atStart = new RegExp(`^([ \\t]*)(?:[-*] +)?${bullet}[ \\t\\u00a0]*`);
const anywhere = new RegExp(bullet);

/** The line with a hyphen for its bullet, as the advice says. */
export function replaceBullet(line: string): string {
  return line.replace(atStart, "$1- ");
}

/** A problem for each line that starts with a bullet or holds one, which would be shown as it is and make no list. */
export function listBullets(file: string, lines: readonly string[]): Problem[] {
  return lines.flatMap((line, index): Problem[] => {
    const at = line.search(anywhere);
    if (at < 0) return [];
    const start = atStart.exec(line);
    const sign = `"${line.charAt(at)}" is a bullet`;
    const message = start
      ? `${sign}; write a hyphen and a space instead, "- ", below the hyphens of the list it belongs to`
      : `${sign} in the middle of a line; put each item on a line of its own, with a hyphen and a space before it`;
    return [{ file, line: index + 1, column: at + 1, message, rule: "bullet" }];
  });
}
