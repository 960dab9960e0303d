import type { Words } from "../content/fields.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import type { Guide } from "../guide/guide.ts";
import { stepAddress } from "../guide/paths.ts";
import { findStep, type Step } from "../which-option/steps.ts";
import type { Shown } from "./citations.ts";
import { toView, type View } from "./view.ts";

/** What the page of one step shows. */
type StepRecord = {
  step: Step;
  /** What earlier answers want shown beside the outcome. */
  notes: readonly Words[];
  /** Whose rights they are over compulsory school age, where the page says so. */
  youngPeople: Words | undefined;
};

/** The view of a step of "which option fits". */
export type StepView = View<StepRecord>;

/** The view of the step that these answers lead to; undefined when they lead nowhere. */
export function toStepView(
  guide: Guide,
  today: CalendarDate,
  answers: readonly string[],
): StepView | undefined {
  const step = findStep(guide.tree, answers);
  if (!step) return undefined;
  const { at, given } = step;
  const notes = at.kind === "outcome" ? given.flatMap(({ answer }) => answer.note ?? []) : [];
  const youngPeople = at.youngPeople === false ? undefined : guide.tree.settings.youngPeople;
  const page = {
    address: stepAddress(answers),
    under: stepAddress([]),
    record: { step, notes, youngPeople },
  };
  // In the order in which the page shows them, because the numbers of its sources follow it.
  const own: Shown = at.kind === "outcome" ? at : { body: at.body };
  return toView(guide, today, page, [{ notes }, own, { youngPeople }]);
}
