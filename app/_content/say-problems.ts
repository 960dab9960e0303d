import { countProblems, formatProblem, type Problem } from "../../lib/content/problem.ts";

let said = "";

/** Writes what is wrong with the content into the terminal of the live preview, in the check's own lines; the same list once. */
export function sayProblems(problems: readonly Problem[]): void {
  const lines = problems.map(formatProblem).join("\n");
  const summary = problems.length === 0 ? "no problems" : countProblems(problems);
  // Nothing is said of content that was sound all along.
  if (lines !== said) process.stderr.write(`${[lines, `content: ${summary}`].filter(Boolean).join("\n")}\n`);
  said = lines;
}
