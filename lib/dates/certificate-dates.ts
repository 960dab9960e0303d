import { type AppealLimit, findAppealLimit } from "./appeal-limit.ts";
import type { BankHolidays } from "./bank-holidays.ts";
import { addDays, addMonths, type CalendarDate } from "./calendar-date.ts";
import { findCertificateIssueLimit, findMediationLimit } from "./mediation-limits.ts";

/** A certificate's date with the limit it gives. */
export type CertificateLimit = { certificate: CalendarDate; limit: AppealLimit };

/**
 * Every certificate date that gives a later limit than the letter alone (rule 20(1)(c)), up to the last one to expect.
 * That is: adviser contacted on the last day (reg 33), mediation on the last of its 30 days (reg 36(2)),
 * certificate on the last of the adviser's 3 working days (reg 39(1)). Later ones happen when a council is late.
 */
export function listCertificateLimits(letter: CalendarDate, holidays: BankHolidays): CertificateLimit[] {
  const fromLetter = addMonths(letter, 2);
  const last = findCertificateIssueLimit(findMediationLimit(fromLetter), holidays);
  const found: CertificateLimit[] = [];
  for (let certificate = letter; certificate <= last; certificate = addDays(certificate, 1)) {
    if (addMonths(certificate, 1) <= fromLetter) continue;
    found.push({ certificate, limit: findAppealLimit({ letter, certificate }, holidays) });
  }
  return found;
}
