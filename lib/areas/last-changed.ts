import type { Area } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";

/**
 * The later of an area's review and its newest change, for programs that ask only for what is new. A review is of the
 * whole page, so authors do not move its day when they mend one number.
 */
export function findLastChanged({ reviewed, changes }: Pick<Area, "reviewed" | "changes">): CalendarDate {
  const days = [reviewed, ...changes.map(({ date }) => date)];
  return days.toSorted().at(-1) ?? reviewed;
}
