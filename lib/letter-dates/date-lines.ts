import type { Words } from "../content/fields.ts";
import type { DatePage } from "../content/record.ts";
import type { LetterDates } from "./letter-dates.ts";

/** A named date with what to know about it. */
export type DateLine = { key: Words; values: readonly Words[] };

/** The dates that matter: the adviser, the Tribunal, and what published guidance adds if it adds anything. */
export function listDateLines(page: DatePage, { limit }: LetterDates): DateLine[] {
  const early = limit.planBy === undefined ? page.appealUnrolled : page.appealEarly;
  const isPlain = limit.planBy === limit.plain;
  const reasons = {
    august: page.guidanceAugust,
    christmas: page.guidanceChristmas,
    "weekend-or-holiday": page.guidanceWeekend,
  };
  const { guidance } = limit;
  return [
    { key: page.adviser, values: [page.adviserBy, page.adviserNote] },
    { key: page.appeal, values: [page.appealBy, page.appealNote, ...(isPlain ? [] : [early])] },
    ...(guidance ? [{ key: page.guidance, values: [page.guidanceWords, reasons[guidance.reason]] }] : []),
  ];
}
