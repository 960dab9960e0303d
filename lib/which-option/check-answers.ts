import type { Content } from "../content/content.ts";
import { suggestNearest } from "../content/nearest.ts";
import type { Problem } from "../content/problem.ts";
import type { Question } from "../content/record.ts";
import { type Answer, notSure, type Tree } from "./tree.ts";

/** What is wrong with the answers of a question before anyone walks through it. */
export function checkAnswers(tree: Tree, placeOf: Content["placeOf"]): Problem[] {
  const questions = [...tree.questions.values()];
  const ids = new Set(questions.flatMap(({ answers }) => answers.map(({ id }) => id)));
  return questions.flatMap((question) => [
    ...checkNotSure(question, tree.settings.notSure.name, placeOf),
    ...question.answers.flatMap((answer, index) => [
      ...checkTwice(question, answer, index, placeOf),
      ...checkEarlier(question, answer, index, ids, placeOf),
    ]),
  ]);
}

function checkNotSure(question: Question, advice: string, placeOf: Content["placeOf"]): Problem[] {
  const index = question.answers.findIndex(({ id }) => id === notSure);
  const answer = question.answers[index];
  const report = (place: (string | number)[], message: string): Problem[] => [
    { ...placeOf(question, place), message, rule: "not-sure" },
  ];
  const wanted = `id: ${notSure}, words: I am not sure, to: outcomes/${advice}`;
  if (!answer)
    return report(["answers"], `nobody can say that they are not sure; add an answer with ${wanted}`);
  if (answer.unless || answer.instead)
    return report(["answers", index], '"I am not sure" is for everyone; take out "unless" and "instead"');
  if (answer.to.refersTo === "outcome" && answer.to.name === advice) return [];
  return report(["answers", index, "to"], `"I am not sure" always leads to outcomes/${advice}`);
}

function checkTwice(
  question: Question,
  { id }: Answer,
  index: number,
  placeOf: Content["placeOf"],
): Problem[] {
  if (question.answers.findIndex((other) => other.id === id) === index) return [];
  const message = `this question already has an answer "${id}"; give each its own id`;
  return [{ ...placeOf(question, ["answers", index, "id"]), message, rule: "answer-twice" }];
}

function checkEarlier(
  question: Question,
  { unless = [], instead = [] }: Answer,
  index: number,
  ids: ReadonlySet<string>,
  placeOf: Content["placeOf"],
): Problem[] {
  const uses = [
    ...unless.map((id, place) => ({ id, path: ["unless", place] })),
    ...instead.map(({ after: id }, place) => ({ id, path: ["instead", place, "after"] })),
  ];
  return uses.flatMap(({ id, path }) => {
    if (ids.has(id)) return [];
    const message = `no question has an answer "${id}".${suggestNearest(id, ids) || " Use the id of an answer."}`;
    return [{ ...placeOf(question, ["answers", index, ...path]), message, rule: "unknown-answer" }];
  });
}
