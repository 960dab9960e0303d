import type { Words } from "../content/fields.ts";
import { type Library, listRecords } from "../content/library.ts";
import type { Site, Source } from "../content/record.ts";
import type { RenderContext } from "../markdown/context.ts";
import { findStep, type Step } from "../which-option/steps.ts";
import { findTree } from "../which-option/tree.ts";
import { listCitations, type Shown } from "./citations.ts";
import { listPages, type Page } from "../guide/pages.ts";
import { stepAddress } from "../guide/paths.ts";
import { toRenderContext } from "../guide/render-context.ts";

/** All the page of one step needs. */
export type StepView = {
  library: Pick<Library, "records">;
  site: Site;
  pages: readonly Page[];
  /** The page the questions start on. */
  start: Page;
  step: Step;
  address: string;
  /** What earlier answers want shown beside the outcome. */
  notes: readonly Words[];
  /** Whose rights they are over compulsory school age, where the page says so. */
  youngPeople: Words | undefined;
  cited: readonly Source[];
  context: RenderContext;
};

/** The view of the step that these answers lead to. */
export function toStepView(
  library: Pick<Library, "records">,
  answers: readonly string[],
): StepView | undefined {
  const pages = listPages(library);
  const start = pages.find(({ address }) => address === stepAddress([]));
  const site = listRecords(library, "site")[0];
  const tree = findTree(library);
  const step = tree && findStep(tree, answers);
  if (!start || !site || !step) return undefined;
  const { at, given } = step;
  const notes = at.kind === "outcome" ? given.flatMap(({ answer }) => answer.note ?? []) : [];
  const youngPeople = at.youngPeople === false ? undefined : tree.settings.youngPeople;
  const own: Shown = at.kind === "outcome" ? at : { body: at.body };
  // In the order in which the page shows them, because the numbers of its sources follow it.
  const [above, below] = [{ notes }, { youngPeople }];
  const cited = listCitations(library, [above, own, below]);
  const context = toRenderContext(library, cited);
  return {
    library,
    site,
    pages,
    start,
    step,
    address: stepAddress(answers),
    notes,
    youngPeople,
    cited,
    context,
  };
}
