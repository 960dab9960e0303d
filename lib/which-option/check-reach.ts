import type { Content } from "../content/content.ts";
import type { Problem } from "../content/problem.ts";
import { keepFor } from "../memo/keep-for.ts";
import { listOffers, listSteps } from "./steps.ts";
import type { Tree } from "./tree.ts";

/** A problem for every question, outcome and answer that no way through the questions comes by. */
export function checkReach(tree: Tree, placeOf: Content["placeOf"]): Problem[] {
  const { nodes, offered, used } = listMet(tree);
  const report = (message: string, place: ReturnType<typeof placeOf>): Problem => ({
    ...place,
    message,
    rule: "unreachable",
  });
  const lost = [...tree.questions.values(), ...tree.outcomes.values()].filter((node) => !nodes.has(node));
  const asked = [...tree.questions.values()].filter((node) => nodes.has(node));
  return [
    ...lost.map((node) =>
      report(
        `no answer leads to this ${node.kind}; lead one to it, or take it out`,
        placeOf(node, ["title"]),
      ),
    ),
    ...asked.flatMap((question) =>
      question.answers.flatMap((answer, index) => {
        const place = ["answers", index];
        if (!offered.has(answer))
          return [
            report('this answer is always hidden; take it or its "unless" out', placeOf(question, place)),
          ];
        return (answer.instead ?? []).flatMap((instead, other) =>
          used.has(instead.to)
            ? []
            : [
                report(
                  `"${instead.after}" never comes before this, or another line comes first; take it out`,
                  placeOf(question, [...place, "instead", other]),
                ),
              ],
        );
      }),
    ),
  ];
}

/** What the ways through come by: questions and outcomes, answers, and where those lead. */
const listMet = keepFor((tree: Tree) => {
  const steps = listSteps(tree);
  const offers = steps.flatMap(listOffers);
  return {
    nodes: new Set(steps.map(({ at }) => at)),
    offered: new Set(offers.map(({ answer }) => answer)),
    used: new Set(offers.map(({ to }) => to)),
  };
});
