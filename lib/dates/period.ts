import { calendarDate, formatShortDate } from "./calendar-date.ts";

/** What a period is counted in; days and weeks are the calendar's, so weekends and school holidays count (SEND Regulations 2014). */
export const periodUnits = ["days", "weeks", "months", "working-days", "school-days"] as const;

/** How a period stands to its event: `after` leaves the event's day out, `beginning-with` makes it the first, `at-least-before` counts back. */
export const countings = ["after", "beginning-with", "at-least-before"] as const;

/** So many of a unit, counted from an event or back from it. */
export type CountedPeriod = {
  counted: (typeof countings)[number];
  amount: number;
  unit: (typeof periodUnits)[number];
};

/** Up to the day before a day of every year, written 02-15: "before 15 February in the year of transfer" (regulation 18). */
type PeriodBeforeADay = { counted: "before-a-day"; day: string };

/** A time that hangs on more than one date, or is no number at all, such as "at once". */
type PeriodInWords = { counted: "in-words" };

/** How long someone has, as the law puts it. */
export type Period = CountedPeriod | PeriodBeforeADay | PeriodInWords;

/** `6 weeks`, `15 school days`: the amount alone, not how it is counted. */
export function formatPeriod({ amount, unit }: CountedPeriod): string {
  const name = unit.replace("-", " ");
  return `${amount} ${amount === 1 ? name.slice(0, -1) : name}`;
}

/** `15 February` of 02-15; a common year will do, as no such day is 29 February. */
export function formatDayOfYear(day: string): string {
  return formatShortDate(calendarDate(`2025-${day}`)).replace(" 2025", "");
}
