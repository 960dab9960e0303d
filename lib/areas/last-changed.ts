import type { Area } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";

/** The later of an area's review and its newest change, because mending one number does not move the day of the review. */
export function findLastChanged({ reviewed, changes }: Pick<Area, "reviewed" | "changes">): CalendarDate {
  const days = [reviewed, ...changes.map(({ date }) => date)];
  return days.toSorted().at(-1) ?? reviewed;
}
