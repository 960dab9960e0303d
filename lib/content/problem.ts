import type { RuleId } from "./rule-ids.ts";

/** A spot in a content file; lines and columns count from 1, and the file is relative to the project. */
export type Place = { file: string; line: number; column: number };

/** One thing an author must mend: where it is, what is wrong and how to mend it, and the rule it breaks. */
export type Problem = Place & { message: string; rule: RuleId };

/** `content/areas/x.md:12:10  phone "0333" has 4 digits; … [uk-phone]`, a line an editor can open. */
export function formatProblem({ file, line, column, message, rule }: Problem): string {
  return `${file}:${line}:${column}  ${message}  [${rule}]`;
}

/** `1 problem`, `2 problems`. */
export function countProblems({ length }: readonly unknown[]): string {
  return `${length} ${length === 1 ? "problem" : "problems"}`;
}

/** Each once, by file, then line, then column, so that the same content always prints the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...once.values()].sort(
    (a, b) =>
      compareNames(a.file, b.file) || a.line - b.line || a.column - b.column || compareNames(a.rule, b.rule),
  );
}

/** Plain code-unit order: the same on every machine, whatever its language. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
