import { type AppealLimit, findAppealLimit } from "../dates/appeal-limit.ts";
import { bankHolidays } from "../dates/bank-holidays.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import { type CertificateLimits, listCertificateLimits } from "../dates/certificate-dates.ts";

/** Everything that follows from the date on a letter, before it is put into words. */
export type LetterDates = {
  letter: CalendarDate;
  /** The day of the build: what had passed then has passed for every reader. */
  today: CalendarDate;
  limit: AppealLimit;
  certificates: CertificateLimits;
};

/** The dates of a letter without a certificate, and of each certificate that changes them. */
export function findLetterDates(letter: CalendarDate, today: CalendarDate): LetterDates {
  const limit = findAppealLimit({ letter }, bankHolidays);
  return { letter, today, limit, certificates: listCertificateLimits(letter, bankHolidays) };
}
