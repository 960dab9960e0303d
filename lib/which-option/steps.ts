import type { Outcome, Question } from "../content/record.ts";
import { keepFor } from "../memo/keep-for.ts";
import type { Answer, Tree } from "./tree.ts";

/** A question and the answer a reader gave to it. */
type Given = { question: Question; answer: Answer };

/** An answer as it is offered at one step, and the name and kind of what it leads to from there. */
type Offer = { answer: Answer; to: Answer["to"] };

/** One page of the tool: the answers given so far, and what they lead to. */
export type Step = { given: readonly Given[]; at: Question | Outcome };

/** More pages than this and the build takes minutes. */
export const mostSteps = 1500;

/** Every step there is, each before those it leads to, up to one more than the most; answers back to a question already asked are left out. */
export const listSteps = keepFor((tree: Tree): readonly Step[] => {
  const steps: Step[] = [];
  const walk = (step: Step) => {
    if (steps.length > mostSteps) return;
    steps.push(step);
    for (const offer of listOffers(step)) {
      const next = follow(tree, step, offer);
      if (next && !wasAsked(step, next.at)) walk(next);
    }
  };
  walk({ given: [], at: tree.first });
  return steps;
});

/** The answers that lead on from a step, without those that earlier answers hide, and led where earlier answers send them. */
export function listOffers({ given, at }: Step): Offer[] {
  if (at.kind === "outcome") return [];
  const earlier = new Set(given.map(({ answer }) => answer.id));
  return at.answers
    .filter(({ unless = [] }) => !unless.some((id) => earlier.has(id)))
    .map((answer) => {
      const other = answer.instead?.find(({ after }) => earlier.has(after));
      return { answer, to: other?.to ?? answer.to };
    });
}

/** The answers a step's own page offers: not those that are given on the front page. */
export function listShownOffers(step: Step): Offer[] {
  return listOffers(step).filter(({ answer }) => !answer.onHomePage);
}

/** The step an answer leads to; undefined when there is no such question or outcome. */
export function follow(tree: Tree, { given, at }: Step, { answer, to }: Offer): Step | undefined {
  if (at.kind === "outcome") return undefined;
  const next = to.refersTo === "question" ? tree.questions.get(to.name) : tree.outcomes.get(to.name);
  return next && { given: [...given, { question: at, answer }], at: next };
}

/** Whether a step is at this question, or came by it. */
export function wasAsked({ given, at }: Step, node: Step["at"]): boolean {
  return node.kind === "question" && [at, ...given.map(({ question }) => question)].includes(node);
}

/** The step that these answers lead to, first answer first. */
export function findStep(tree: Tree, ids: readonly string[]): Step | undefined {
  let step: Step | undefined = { given: [], at: tree.first };
  for (const id of ids) {
    const offer: Offer | undefined = step && listOffers(step).find(({ answer }) => answer.id === id);
    step = step && offer && follow(tree, step, offer);
  }
  return step;
}
