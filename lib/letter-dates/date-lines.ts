import type { Words } from "../content/fields.ts";
import type { DatePage } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import type { LetterDates } from "./letter-dates.ts";

/** A day that matters, with what it is and what to know about it; a reader's own day is known to them alone. */
export type DateLine = { day: CalendarDate | "own" | undefined; key: Words; values: readonly Words[] };

/** The days that matter in the order of what happens: letter, adviser, certificate, Tribunal, and what published guidance adds if it adds anything. */
export function listDateLines(page: DatePage, { letter, limit }: LetterDates): DateLine[] {
  const { contactAdviserBy, plain, planBy, guidance } = limit;
  const early = planBy === undefined ? page.appealUnrolled : page.appealEarly;
  const reasons = {
    august: page.guidanceAugust,
    christmas: page.guidanceChristmas,
    "weekend-or-holiday": page.guidanceWeekend,
  };
  return [
    { day: letter, key: page.workLetter, values: [] },
    { day: contactAdviserBy, key: page.adviser, values: [page.adviserNote] },
    { day: "own", key: page.ownCertificate, values: [page.ownCertificateNote] },
    {
      day: planBy ?? plain,
      key: page.appeal,
      values: [page.appealNote, ...(planBy === plain ? [] : [early])],
    },
    // Nobody may plan for the day that guidance gives, so it has words and no leaf.
    ...(guidance
      ? [{ day: undefined, key: page.guidance, values: [page.guidanceWords, reasons[guidance.reason]] }]
      : []),
  ];
}
