import type { CalendarDateName, CertificateDateName, LetterDateName } from "../content/kinds/date-names.ts";
import { findLatest } from "../dates/appeal-status.ts";
import { addDays, type CalendarDate, formatDate, formatShortDate } from "../dates/calendar-date.ts";
import { listLetterMonths } from "../dates/letter-months.ts";
import type { LetterDates } from "./letter-dates.ts";

/** What each `:date[...]` of a letter's page stands for; most with the day of the week. */
export function toDateWords({ letter, limit, certificates }: LetterDates): (name: string) => string {
  const first = certificates[0]?.certificate ?? letter;
  return toWords<LetterDateName>({
    letter: formatDate(letter),
    "two-months": formatDate(limit.fromLetter),
    "plan-by": formatDate(limit.planBy ?? limit.plain),
    latest: formatDate(findLatest(limit)),
    "certificate-before": formatShortDate(addDays(first, -1)),
    "certificate-last": formatShortDate(certificates.at(-1)?.certificate ?? letter),
  });
}

/** The same for the calendar of days: when it was made and how far it reaches. */
export function toCalendarWords(today: CalendarDate): (name: string) => string {
  const days = listLetterMonths(today).flatMap((month) => month.days);
  return toWords<CalendarDateName>({
    built: formatShortDate(today),
    "calendar-first": formatShortDate(days.toSorted()[0] ?? today),
    "calendar-last": formatShortDate(days.toSorted().at(-1) ?? today),
  });
}

/** What each date of a certificate's calendar event stands for. */
export function toCertificateWords(
  certificate: CalendarDate,
  planBy: CalendarDate,
): (name: string) => string {
  return toWords<CertificateDateName>({
    certificate: formatShortDate(certificate),
    "plan-by": formatDate(planBy),
  });
}

/** A name that stands for nothing here stays as it is, for another set of words to fill. */
function toWords<Name extends string>(words: Record<Name, string>): (name: string) => string {
  const known = new Map<string, string>(Object.entries(words));
  return (name) => known.get(name) ?? name;
}
