import type { DateName } from "../content/kinds/date-page.ts";
import { findLatest } from "../dates/appeal-status.ts";
import { addDays, type CalendarDate, formatDate, formatShortDate } from "../dates/calendar-date.ts";
import { listLetterMonths } from "../dates/letter-months.ts";
import type { LetterDates } from "./letter-dates.ts";

/** What each `:date[...]` of a letter's page stands for; most with the day of the week. */
export function toDateWords({ letter, limit, certificates }: LetterDates): (name: string) => string {
  const first = certificates[0]?.certificate ?? letter;
  const words: Partial<Record<string, string>> = {
    letter: formatDate(letter),
    "two-months": formatDate(limit.fromLetter),
    "plan-by": formatDate(limit.planBy ?? limit.plain),
    latest: formatDate(findLatest(limit)),
    "certificate-before": formatShortDate(addDays(first, -1)),
    "certificate-last": formatShortDate(certificates.at(-1)?.certificate ?? letter),
  } satisfies Partial<Record<DateName, string>>;
  return (name) => words[name] ?? name;
}

/** The same for the calendar of days: when it was made and how far it reaches. */
export function toCalendarWords(today: CalendarDate): (name: string) => string {
  const days = listLetterMonths(today).flatMap((month) => month.days);
  const words: Partial<Record<string, string>> = {
    built: formatShortDate(today),
    "calendar-first": formatShortDate(days.toSorted()[0] ?? today),
    "calendar-last": formatShortDate(days.toSorted().at(-1) ?? today),
  } satisfies Partial<Record<DateName, string>>;
  return (name) => words[name] ?? name;
}
