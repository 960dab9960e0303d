import { readBuildDay } from "../../lib/dates/build-day.ts";
import { type CalendarDate, calendarDate } from "../../lib/dates/calendar-date.ts";

/** The calendar day of the build in England, from the clock or from SITE_BUILD_DAY=2026-11-22, for builds that must come out the same. */
export function findBuildDay(): CalendarDate {
  const given = readBuildDay(process.env.SITE_BUILD_DAY);
  if (given) return given;
  // Sweden writes days as year-month-day.
  return calendarDate(new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/London" }));
}
