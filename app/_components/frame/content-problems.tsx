import { formatProblem, type Problem } from "../../../lib/content/problem.ts";

/** What an author sees in the live preview while content has problems: each message as it is, no stack. */
export function ContentProblems({ problems }: { problems: readonly Problem[] }) {
  return (
    <main id="main" className="govuk-width-container">
      <h1>The content has {problems.length === 1 ? "a problem" : `${problems.length} problems`}</h1>
      <p>Mend each one and save the file. Nothing is published until this list is empty.</p>
      <ul>
        {problems.map((problem) => (
          <li key={formatProblem(problem)}>
            <code>{formatProblem(problem)}</code>
          </li>
        ))}
      </ul>
    </main>
  );
}
