import { stepAddress } from "../../../lib/guide/paths.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import type { StepView } from "../../../lib/pages/step-view.ts";

/** Every answer given on the way here, each with a link to give another; the way back, and to start again. */
export function AnswersSoFar({ view: { page, context } }: { view: StepView }) {
  const { step } = page.record;
  const ids = step.given.map(({ answer }) => answer.id);
  return (
    <section className="so-far" aria-labelledby="so-far">
      <h2 id="so-far">Your answers so far</h2>
      <ol>
        {step.given.map(({ question, answer }, index) => (
          <li key={question.name}>
            {question.title} <strong>{toPlainWords(answer.words.tree, context)}</strong>{" "}
            <a href={stepAddress(ids.slice(0, index))}>
              Change<span className="govuk-visually-hidden"> your answer to: {question.title}</span>
            </a>
          </li>
        ))}
      </ol>
      <p>
        <a href={stepAddress(ids.slice(0, -1))}>Back one step</a> <a href={stepAddress([])}>Start again</a>
      </p>
      <p>
        Your browser sends your answers in this address, and the web host's log may keep them. For England
        only, and not legal advice.
      </p>
    </section>
  );
}
