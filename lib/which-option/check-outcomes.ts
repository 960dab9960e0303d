import type { Library } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { listTreeUses } from "../content/checks/check-references.ts";
import { listReferences, listTrees } from "../content/walk.ts";
import type { Tree } from "./tree.ts";

const anywhere = () => ({ file: "", line: 1, column: 1 });

/** A problem for every outcome that says what to do and gives no source for it. */
export function checkOutcomes(tree: Tree, placeOf: Library["placeOf"]): Problem[] {
  return [...tree.outcomes.values()].flatMap((outcome) => {
    const named = listReferences(outcome);
    const cited = listTrees(outcome).flatMap((words) => listTreeUses(words, anywhere));
    if ([...named, ...cited].some(({ refersTo }) => refersTo === "source")) return [];
    const message = "this outcome has no source; cite one with :source[name], or name one in sources";
    return [{ ...placeOf(outcome, ["title"]), message, rule: "no-source" }];
  });
}
