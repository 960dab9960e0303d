import { type BankHolidays, knowsYearOf } from "./bank-holidays.ts";
import { addMonths, type CalendarDate, calendarDate, laterOf } from "./calendar-date.ts";
import { toWorkingDayFrom, toWorkingDayUpTo } from "./working-days.ts";

/** Why published guidance gives a later date than the plain count of months. */
export type ExtensionReason = "august" | "christmas" | "weekend-or-holiday";

/** The dates that follow from a decision letter, each as the law or published guidance has it. */
export type AppealLimit = {
  /** The last day to contact the mediation adviser: 2 months from the letter, never extended (reg 33). */
  contactAdviserBy: CalendarDate;
  /** 2 months from the letter (rule 20(1)(c)). */
  fromLetter: CalendarDate;
  /** 1 month from the certificate (rule 20(1)(c)). */
  fromCertificate?: CalendarDate;
  /** The later of the two, before weekends and holidays are looked at. */
  plain: CalendarDate;
  /** The day to plan for: the plain date, or the last working day before it. Missing when holidays are not known. */
  planBy?: CalendarDate;
  /** What published guidance adds, when it adds anything and the bank holidays it needs are known. */
  guidance?: { latest: CalendarDate; reason: ExtensionReason };
};

/** What a reader tells us from their letters; dates are those printed on them. */
export type AppealDates = { letter: CalendarDate; certificate?: CalendarDate };

/** Works out the limit of an appeal about an EHC plan decision; a certificate older than the letter is not counted. */
export function findAppealLimit({ letter, certificate }: AppealDates, holidays: BankHolidays): AppealLimit {
  const fromLetter = addMonths(letter, 2);
  const fromCertificate = certificate && certificate >= letter ? addMonths(certificate, 1) : undefined;
  const plain = fromCertificate ? laterOf(fromLetter, fromCertificate) : fromLetter;
  return {
    contactAdviserBy: fromLetter,
    fromLetter,
    ...(fromCertificate && { fromCertificate }),
    plain,
    ...findRolledDates(plain, holidays),
  };
}

/** Beyond the published bank holidays nothing is rolled: only the plain date is known. */
function findRolledDates(
  plain: CalendarDate,
  holidays: BankHolidays,
): Pick<AppealLimit, "planBy" | "guidance"> {
  if (!knowsYearOf(plain, holidays)) return {};
  const planBy = toWorkingDayUpTo(plain, holidays);
  const extension = findExtension(plain);
  const latest = toWorkingDayFrom(extension?.from ?? plain, holidays);
  if (!knowsYearOf(latest, holidays)) return { planBy };
  const reason = extension?.reason ?? "weekend-or-holiday";
  return { planBy, ...(latest !== plain && { guidance: { latest, reason } }) };
}

/** Rule 12(3) as published guidance reads it: only a limit that ends in August or from 25 December to 1 January moves. */
function findExtension(plain: CalendarDate): { from: CalendarDate; reason: ExtensionReason } | undefined {
  const [year, month, day] = plain.split("-").map(Number) as [number, number, number];
  if (month === 8) return { from: calendarDate(`${year}-09-01`), reason: "august" };
  if (month === 12 && day >= 25) return { from: calendarDate(`${year + 1}-01-02`), reason: "christmas" };
  if (month === 1 && day === 1) return { from: calendarDate(`${year}-01-02`), reason: "christmas" };
  return undefined;
}
