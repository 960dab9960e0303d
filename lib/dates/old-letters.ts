import { addMonths, type CalendarDate } from "./calendar-date.ts";

/** Whether a letter is so old that its reader is told about late appeals at once. */
export function isOverAYearOld(letter: CalendarDate, today: CalendarDate): boolean {
  return addMonths(letter, 12) < today;
}
