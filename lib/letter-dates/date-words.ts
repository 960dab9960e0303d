import type { CalendarDateName, CertificateDateName, LetterDateName } from "../content/kinds/date-names.ts";
import { findLatest } from "../dates/appeal-status.ts";
import { addDays, type CalendarDate, formatDate, formatShortDate } from "../dates/calendar-date.ts";
import { findCalendarReach } from "../dates/letter-months.ts";
import type { LetterDates } from "./letter-dates.ts";

/** What a `:date[...]` stands for; throws on a name that has no date where it stands. */
export type DateWords = (name: string) => string;

/** What each name stands for on the page of a letter, where the dates of the calendar are known too. */
export function toPageWords(dates: LetterDates): DateWords {
  return toDateWords({ ...nameLetterDates(dates), ...nameCalendarDates(dates.today) });
}

/** What each name stands for in the calendar file of a letter. */
export function toLetterWords(dates: LetterDates): DateWords {
  return toDateWords(nameLetterDates(dates));
}

/** What each name stands for beside the calendar of days: when it was made and how far it reaches. */
export function toCalendarWords(today: CalendarDate): DateWords {
  return toDateWords(nameCalendarDates(today));
}

/** What each name stands for in the calendar file of a certificate. */
export function toCertificateWords(certificate: CalendarDate, planBy: CalendarDate): DateWords {
  const words: Record<CertificateDateName, string> = {
    certificate: formatShortDate(certificate),
    "plan-by": formatDate(planBy),
  };
  return toDateWords(words);
}

function nameLetterDates({ letter, limit, certificates }: LetterDates): Record<LetterDateName, string> {
  const [first] = certificates;
  const last = certificates.at(-1) ?? first;
  return {
    letter: formatDate(letter),
    "two-months": formatDate(limit.fromLetter),
    "plan-by": formatDate(limit.planBy ?? limit.plain),
    latest: formatDate(findLatest(limit)),
    "certificate-before": formatShortDate(addDays(first.certificate, -1)),
    "certificate-last": formatShortDate(last.certificate),
  };
}

function nameCalendarDates(today: CalendarDate): Record<CalendarDateName, string> {
  const { first, last } = findCalendarReach(today);
  return {
    built: formatShortDate(today),
    "calendar-first": formatShortDate(first),
    "calendar-last": formatShortDate(last),
  };
}

function toDateWords(words: Readonly<Record<string, string>>): DateWords {
  const known = new Map(Object.entries(words));
  return (name) => {
    const date = known.get(name);
    if (date === undefined) throw new Error(`there is no date called ${name} here`);
    return date;
  };
}
