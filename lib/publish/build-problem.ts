/** One thing that stops a release: the file as the author knows it, what is wrong and how to mend it, and the rule's name. */
export type BuildProblem = { readonly file: string; readonly message: string; readonly rule: string };

/** One clickable line a problem: `.next/server/app/areas/x.html  what is wrong and how to mend it  [rule]`. */
export function formatBuildProblem(problem: BuildProblem): string {
  return `${problem.file}  ${problem.message}  [${problem.rule}]`;
}

/** Thrown to end a run that found problems; carries all of them, never only the first. */
export class PublishError extends Error {
  readonly problems: readonly BuildProblem[];

  constructor(problems: readonly BuildProblem[]) {
    super(problems.map(formatBuildProblem).join("\n"));
    this.name = "PublishError";
    this.problems = problems;
  }
}

/** Throws a PublishError when there is anything to say, so that a run can read like a list of steps. */
export function refuseOn(problems: readonly BuildProblem[]): void {
  if (problems.length > 0) throw new PublishError(problems);
}
