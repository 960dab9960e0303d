import { keepFor } from "../memo/keep-for.ts";
import { listOffers, listSteps, type Step } from "./steps.ts";
import { type Answer, notSure, type Tree } from "./tree.ts";

type Node = Step["at"];
type Question = Extract<Node, { kind: "question" }>;

/** A question as the readers of one branch meet it: its answers but "I am not sure", each with all that it can lead them to. */
export type BranchQuestion = {
  question: Question;
  rows: readonly { answer: Answer; leads: readonly Node[] }[];
};

/** What follows one answer to the first question, in the order of asking. */
export type Branch = { answer: Answer; questions: readonly BranchQuestion[] };

/** A branch for each answer to the first question that another question follows. */
export const listBranches = keepFor((tree: Tree): readonly Branch[] =>
  tree.first.answers
    .map((answer) => ({ answer, questions: listQuestions(tree, answer) }))
    .filter(({ questions }) => questions.length > 0),
);

/** Each question after all that lead to it, so that leads go down; those of a first answer come before those of a second. */
function listQuestions(tree: Tree, first: Answer): BranchQuestion[] {
  const steps = listSteps(tree).filter(({ given }) => given[0]?.answer === first);
  const seen = new Set<Node>();
  const ordered: BranchQuestion[] = [];
  const visit = (node: Node | undefined) => {
    if (node?.kind !== "question" || seen.has(node)) return;
    seen.add(node);
    const asked = toQuestion(tree, steps, node);
    for (const { leads } of asked.rows.toReversed()) for (const lead of leads.toReversed()) visit(lead);
    ordered.unshift(asked);
  };
  visit(steps[0]?.at);
  return ordered;
}

function toQuestion(tree: Tree, steps: readonly Step[], question: Question): BranchQuestion {
  const rows = question.answers
    .filter(({ id }) => id !== notSure)
    .map((answer) => ({ answer, leads: listLeads(tree, steps, question, answer) }));
  return { question, rows: rows.filter(({ leads }) => leads.length > 0) };
}

function listLeads(tree: Tree, steps: readonly Step[], question: Question, answer: Answer): Node[] {
  const leads = steps
    .filter(({ at }) => at === question)
    .flatMap((step) => listOffers(step).filter((offer) => offer.answer === answer))
    .flatMap(({ to }) => (to.refersTo === "question" ? tree.questions : tree.outcomes).get(to.name) ?? []);
  return [...new Set<Node>(leads)];
}
