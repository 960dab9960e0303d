import { type AppealLimit, findAppealLimit } from "./appeal-limit.ts";
import type { BankHolidays } from "./bank-holidays.ts";
import { addDays, addMonths, type CalendarDate } from "./calendar-date.ts";
import { findCertificateIssueLimit, findMediationLimit } from "./mediation-limits.ts";

type CertificateLimit = { certificate: CalendarDate; limit: AppealLimit };

/** Certificates' dates with the limit each gives, in order; there is always at least one. */
export type CertificateLimits = readonly [CertificateLimit, ...CertificateLimit[]];

/** Every certificate date that gives a later limit than the letter alone (rule 20(1)(c)), up to the last one to expect. */
export function listCertificateLimits(letter: CalendarDate, holidays: BankHolidays): CertificateLimits {
  const fromLetter = addMonths(letter, 2);
  // Adviser contacted on the last day (reg 33), mediation on its 30th (reg 36(2)), certificate on the 3rd working day
  // after (reg 39(1)); only a late council makes it later.
  const last = findCertificateIssueLimit(findMediationLimit(fromLetter), holidays);
  const found: CertificateLimit[] = [];
  for (let certificate = letter; certificate <= last; certificate = addDays(certificate, 1)) {
    if (addMonths(certificate, 1) <= fromLetter) continue;
    found.push({ certificate, limit: findAppealLimit({ letter, certificate }, holidays) });
  }
  const [first, ...rest] = found;
  if (!first) throw new Error(`no certificate moves the limit of a letter dated ${letter}`);
  return [first, ...rest];
}
