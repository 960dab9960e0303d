import type { Words } from "../content/fields.ts";
import type { DatePage } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import type { LetterDates } from "./letter-dates.ts";

/** One step of the working, and the date it ends in; a step without one explains the step before it. */
export type WorkingStep = { step: Words; date?: CalendarDate };

/** How the dates come about, step by step. */
export function listWorking(page: DatePage, { letter, limit }: LetterDates): WorkingStep[] {
  const { plain, planBy, guidance } = limit;
  const words = {
    august: page.workAugust,
    christmas: page.workChristmas,
    "weekend-or-holiday": page.workWeekend,
  };
  return [
    { step: page.workLetter, date: letter },
    { step: page.workLimit, date: plain },
    ...(letter.slice(8) === plain.slice(8) ? [] : [{ step: page.workShortMonth }]),
    ...(planBy && planBy !== plain ? [{ step: page.workPlan, date: planBy }] : []),
    ...(guidance ? [{ step: words[guidance.reason], date: guidance.latest }] : []),
  ];
}
