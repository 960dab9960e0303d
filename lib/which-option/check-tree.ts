import type { Content } from "../content/content.ts";
import type { Problem } from "../content/problem.ts";
import { checkAnswers } from "./check-answers.ts";
import { checkOutcomes } from "./check-outcomes.ts";
import { checkReach } from "./check-reach.ts";
import { checkNumber, checkWalk } from "./check-walk.ts";
import { findTree, type Tree } from "./tree.ts";

/** Everything that would leave a reader of "which option fits" stuck, going round, or without a source. */
export function checkTree(content: Content): Problem[] {
  const tree = findTree(content);
  if (!tree) return [];
  const { placeOf } = content;
  const tooMany = checkNumber(tree, placeOf);
  const inAnswers = checkAnswers(tree, placeOf);
  const problems = [...inAnswers, ...checkOutcomes(tree, placeOf), ...tooMany];
  if (tooMany.length > 0) return problems;
  return [
    ...problems,
    ...checkWalk(tree, placeOf),
    // A name that leads nowhere is reported by itself; all behind it would be out of reach only because of it.
    ...(inAnswers.length === 0 && isWhole(tree, content) ? checkReach(tree, placeOf) : []),
  ];
}

function isWhole({ questions, outcomes }: Tree, { unread }: Content): boolean {
  if (unread.some(({ kind }) => kind === "question" || kind === "outcome")) return false;
  const targets = [...questions.values()].flatMap(({ answers }) =>
    answers.flatMap(({ to, instead = [] }) => [to, ...instead.map((other) => other.to)]),
  );
  return targets.every(({ refersTo, name }) => (refersTo === "question" ? questions : outcomes).has(name));
}
