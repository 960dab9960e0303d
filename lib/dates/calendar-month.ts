import { type CalendarDate, formatMonth, formatShortDate, parseCalendarDate } from "./calendar-date.ts";

declare const isCalendarMonth: unique symbol;

/** A month of the calendar written 2024-06, where nobody knows the day; it sorts before each of its days. */
export type CalendarMonth = string & { readonly [isCalendarMonth]: true };

/** The month a text writes as year-month, or undefined when there is no such month. */
export function parseCalendarMonth(text: string): CalendarMonth | undefined {
  return /^\d{4}-\d{2}$/.test(text) && parseCalendarDate(`${text}-01`) ? (text as CalendarMonth) : undefined;
}

/** `on 2 June 2024`, or `in June 2024` where only the month is known. */
export function formatWhen(when: CalendarDate | CalendarMonth): string {
  const day = parseCalendarDate(when);
  return day ? `on ${formatShortDate(day)}` : `in ${formatMonth(when, "long")}`;
}
