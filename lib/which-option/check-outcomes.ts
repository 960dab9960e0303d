import type { Content } from "../content/content.ts";
import { listNamedInText } from "../content/named-in-text.ts";
import type { Problem } from "../content/problem.ts";
import type { Outcome } from "../content/record.ts";
import { listReferences, listTrees } from "../content/walk.ts";
import { keepFor } from "../memo/keep-for.ts";
import type { Tree } from "./tree.ts";

/** A problem for every outcome that says what to do and gives no source for it. */
export function checkOutcomes(tree: Tree, placeOf: Content["placeOf"]): Problem[] {
  return [...tree.outcomes.values()].flatMap((outcome) => {
    if (hasSource(outcome)) return [];
    const message = "this outcome has no source; cite one with :source[name], or name one in sources";
    return [{ ...placeOf(outcome, ["title"]), message, rule: "no-source" }];
  });
}

const hasSource = keepFor((outcome: Outcome): boolean => {
  const named = listReferences(outcome);
  const cited = listTrees(outcome).flatMap(listNamedInText);
  return [...named, ...cited].some(({ refersTo }) => refersTo === "source");
});
