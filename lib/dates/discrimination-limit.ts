import { addDays, addMonths, type CalendarDate } from "./calendar-date.ts";

/**
 * The last day of 6 months starting with the day it happened, or the last day of it (Equality Act 2010, Schedule 17,
 * paragraph 4). No weekend, August or Christmas extends it. Where the sixth month is too short this is a day early,
 * which is the safe side.
 */
export function findDiscriminationLimit(happened: CalendarDate): CalendarDate {
  return addDays(addMonths(happened, 6), -1);
}
