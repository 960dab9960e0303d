import { stepAddress } from "../../../lib/guide/paths.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { listShownOffers, type Step } from "../../../lib/which-option/steps.ts";

/** The answers to a question, each a large link to the page it leads to. */
export function AnswerLinks({ step, context }: { step: Step; context: RenderContext }) {
  const before = step.given.map(({ answer }) => answer.id);
  return (
    <ul className="answers">
      {listShownOffers(step).map(({ answer }) => (
        <li key={answer.id}>
          <a className="choice" href={stepAddress([...before, answer.id])}>
            {toPlainWords(answer.words.tree, context)}
          </a>
        </li>
      ))}
    </ul>
  );
}
