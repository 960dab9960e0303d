import type { Content } from "../content/content.ts";
import type { FieldPath } from "../content/front-matter/locators.ts";
import type { Problem } from "../content/problem.ts";
import type { Question } from "../content/record.ts";
import { keepFor } from "../memo/keep-for.ts";
import { follow, listOffers, listShownOffers, listSteps, mostSteps, type Step, wasAsked } from "./steps.ts";
import { type Answer, notSure, type Tree } from "./tree.ts";

/** What only shows on the way through, once each: loops, dead ends, and answers that were offered before. */
export function checkWalk(tree: Tree, placeOf: Content["placeOf"]): Problem[] {
  const first = new Map<string, Problem>();
  for (const { question, path, ...fault } of listFaults(tree)) {
    const problem = { ...placeOf(question, path), ...fault };
    const spot = `${problem.file}:${problem.line}:${problem.column} ${problem.rule}`;
    if (!first.has(spot)) first.set(spot, problem);
  }
  return [...first.values()];
}

/** A problem when there are more ways through than pages can be made for. */
export function checkNumber(tree: Tree, placeOf: Content["placeOf"]): Problem[] {
  if (listSteps(tree).length <= mostSteps) return [];
  const message = `there are over ${mostSteps} ways through the questions, each a page; ask less, or join answers`;
  return [{ ...placeOf(tree.settings, ["first"]), message, rule: "too-many-ways" }];
}

/** What is wrong with a question on one way to it, and the field that it lies in. */
type Fault = Pick<Problem, "message" | "rule"> & { question: Question; path: FieldPath };

const listFaults = keepFor((tree: Tree): readonly Fault[] =>
  listSteps(tree).flatMap((step) => findFaults(tree, step)),
);

function findFaults(tree: Tree, step: Step): Fault[] {
  const { at, given } = step;
  if (at.kind === "outcome") return [];
  const way = given.map(({ answer }) => answer.id).join(" > ") || "the start";
  const offers = listOffers(step);
  const faults: Fault[] = [];
  if (!listShownOffers(step).some(({ answer }) => answer.id !== notSure)) {
    const message = `after ${way} there is nothing to choose here; show an answer, or do not ask this then`;
    faults.push({ question: at, path: ["answers"], message, rule: "dead-end" });
  }
  for (const offer of offers) {
    const index = at.answers.indexOf(offer.answer);
    const next = follow(tree, step, offer);
    if (next && wasAsked(step, next.at)) {
      const message = `after ${way} this leads back to "${next.at.title}", which is already answered; lead on from here`;
      faults.push({ question: at, path: toTarget(offer.answer, index, offer.to), message, rule: "loop" });
    }
    const before = findOffered(given, offer.answer);
    if (before) {
      const message = `after ${way} the answer "${offer.answer.id}" was already offered by ${before.file}; hide it with "unless"`;
      faults.push({ question: at, path: ["answers", index, "id"], message, rule: "answered-before" });
    }
  }
  return faults;
}

function toTarget(answer: Answer, index: number, to: Answer["to"]): FieldPath {
  const other = answer.instead?.findIndex((instead) => instead.to === to) ?? -1;
  return other < 0 ? ["answers", index, "to"] : ["answers", index, "instead", other, "to"];
}

/** The earlier question that offered the same answer: one id has one meaning, so asking it again asks nothing. Who answered a question on the front page has not seen it. */
function findOffered(given: Step["given"], { id }: Answer): Question | undefined {
  if (id === notSure) return undefined;
  return given.find((_, index) => {
    const { question, answer } = given[index] as Step["given"][number];
    if (answer.onHomePage) return false;
    const before = { given: given.slice(0, index), at: question };
    return listShownOffers(before).some(({ answer }) => answer.id === id);
  })?.question;
}
