import { type CalendarDate, parseCalendarDate } from "./calendar-date.ts";

const firstYear = 2020;
const lastYear = 2100;

/** The day that SITE_BUILD_DAY holds, if it is set; one that is no day of our time is an error that says what to write. */
export function readBuildDay(given: string | undefined): CalendarDate | undefined {
  if (!given) return undefined;
  const day = parseCalendarDate(given);
  const year = Number(given.slice(0, 4));
  if (day && year >= firstYear && year <= lastYear) return day;
  throw new Error(
    `SITE_BUILD_DAY is "${given}", which is no day; write a day from ${firstYear} to ${lastYear} as 2026-11-22, or leave it out`,
  );
}
