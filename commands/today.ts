import { type CalendarDate, parseCalendarDate } from "../lib/dates/calendar-date.ts";

/** The day it is where a command runs, or SITE_BUILD_DAY=2026-11-22, so that a build as if on that day is checked as on that day. */
export function findToday(): CalendarDate {
  const given = process.env.SITE_BUILD_DAY ?? "";
  // Sweden writes days as year-month-day.
  const day = parseCalendarDate(given) ?? parseCalendarDate(new Date().toLocaleDateString("sv-SE"));
  if (!day) throw new Error("this computer does not know what day it is");
  return day;
}
