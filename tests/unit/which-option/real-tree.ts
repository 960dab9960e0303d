import { listOffers, listSteps, type Step } from "../../../lib/which-option/steps.ts";
import type { Tree } from "../../../lib/which-option/tree.ts";
import { ownGuide } from "../../support/own-guide.ts";

/** The guide's own tree, which must be there. */
export const tree: Tree = ownGuide.tree;

/** Every step of the guide's own tree. */
export const steps = listSteps(tree);

/** The ids of the answers that lead to a step. */
export function idsOf({ given }: Step): string[] {
  return given.map(({ answer }) => answer.id);
}

/** The ids a reader can choose from at a step. */
export function offersAt(step: Step): string[] {
  return listOffers(step).map(({ answer }) => answer.id);
}

/** Every way through that gives all of these answers, up to its outcome. */
export function waysWith(...ids: string[]): Step[] {
  return steps.filter((step) => step.at.kind === "outcome" && ids.every((id) => idsOf(step).includes(id)));
}
