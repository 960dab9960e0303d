import type { BankHolidays } from "./bank-holidays.ts";
import { addDays, type CalendarDate } from "./calendar-date.ts";
import { addWorkingDays } from "./working-days.ts";

/** The last day to arrange mediation: 30 calendar days from being told that the parent wants it (regs 35(3), 35(4) and 36(2)). */
export function findMediationLimit(told: CalendarDate): CalendarDate {
  return addDays(told, 30);
}

/** The last day to issue a certificate: 3 working days from a no (reg 34(1)), the end of mediation (39(1)) or the council's notice (39(3)). */
export function findCertificateIssueLimit(from: CalendarDate, holidays: BankHolidays): CalendarDate {
  return addWorkingDays(from, 3, holidays);
}
