import published from "./bank-holidays.json" with { type: "json" };
import { type CalendarDate, calendarDate } from "./calendar-date.ts";

/** The bank holidays of England and Wales as GOV.UK publishes them; nothing is known of years after the last. */
export type BankHolidays = { dates: ReadonlySet<CalendarDate>; lastYear: number };

/** The list of `bank-holidays.json` (GOV.UK, Open Government Licence v3.0). */
export const bankHolidays: BankHolidays = {
  dates: new Set(published.events.map(({ date }) => calendarDate(date))),
  lastYear: Math.max(...published.events.map(({ date }) => Number(date.slice(0, 4)))),
};

/** The day GOV.UK last changed the list: a holiday proclaimed since then moves dates that were worked out before. */
export const holidaysUpdated: CalendarDate = calendarDate(
  published.last_updated.split("/").toReversed().join("-"),
);

/** Whether the list reaches the year of a date, so that days may be rolled there. */
export function knowsYearOf(date: CalendarDate, { lastYear }: BankHolidays): boolean {
  return Number(date.slice(0, 4)) <= lastYear;
}
