import { calendarDate, formatShortDate } from "../dates/calendar-date.ts";

/** A record's day, still text, as `22 November 2026`; throws on a day that does not exist. */
export function formatDay(day: string): string {
  return formatShortDate(calendarDate(day));
}
