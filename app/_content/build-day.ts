import { readBuildDay } from "../../lib/dates/build-day.ts";
import { type CalendarDate, calendarDate } from "../../lib/dates/calendar-date.ts";

/** The calendar day of the build in England, from the clock or from SITE_BUILD_DAY=2026-11-22, for builds that must come out the same. */
export function findBuildDay(): CalendarDate {
  const given = readBuildDay(process.env.SITE_BUILD_DAY);
  if (given) return given;
  return calendarDate(inEngland.format(new Date()));
}

// Sweden writes days as year-month-day. Made once: two thousand pages ask which day it is.
const inEngland = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" });
