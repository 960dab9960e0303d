import type { RuleId } from "./rule-ids.ts";

/** A spot in a content file; lines and columns count from 1, and the file is relative to the project. */
export type Place = { file: string; line: number; column: number };

/** One thing an author must mend: where it is, what is wrong and how to mend it, and the rule it breaks. */
export type Problem = Place & { message: string; rule: RuleId };

/** `content/areas/x.md:12:10  phone "0333" has 4 digits; … [uk-phone]`, a line an editor can open, whatever the file and its words hold. */
export function formatProblem({ file, line, column, message, rule }: Problem): string {
  return showSigns(`${file}:${line}:${column}  ${cut(message)}  [${rule}]`);
}

/** A sign that would colour or clear a terminal, turn the writing round or break the line is shown as its code. */
function showSigns(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

/** Long words of an author's are cut in the middle: what to do about them stands at the end. */
function cut(message: string): string {
  return message.length <= longestMessage ? message : `${message.slice(0, 600)} … ${message.slice(-300)}`;
}

const longestMessage = 1000;

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
