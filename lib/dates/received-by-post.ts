import { type BankHolidays, knowsYearOf } from "./bank-holidays.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { addWorkingDays } from "./working-days.ts";

/** The day to count from until the council says when a posted letter came: 2 working days on. Caution, not law; pages say so. */
export function findDayReceivedByPost(
  posted: CalendarDate,
  holidays: BankHolidays,
): CalendarDate | undefined {
  const received = addWorkingDays(posted, 2, holidays);
  return knowsYearOf(received, holidays) ? received : undefined;
}
