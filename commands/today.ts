import { readBuildDay } from "../lib/dates/build-day.ts";
import { type CalendarDate, calendarDate } from "../lib/dates/calendar-date.ts";

/** The day it is where a command runs, or SITE_BUILD_DAY=2026-11-22, as in a build; a wrong one ends the command with code 2. */
export function findToday(): CalendarDate {
  try {
    // Sweden writes days as year-month-day.
    return readBuildDay(process.env.SITE_BUILD_DAY) ?? calendarDate(new Date().toLocaleDateString("sv-SE"));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}
