import type { BankHolidays } from "./bank-holidays.ts";
import { addDays, type CalendarDate, findWeekday } from "./calendar-date.ts";

/** Not a weekend, bank holiday, Good Friday or Christmas Day (Tribunal rules, rule 1(3): not re-checked). */
function isWorkingDay(date: CalendarDate, { dates }: BankHolidays): boolean {
  const weekday = findWeekday(date);
  return weekday !== "Saturday" && weekday !== "Sunday" && !dates.has(date) && !date.endsWith("-12-25");
}

/** The date itself if it is a working day, else the first one after it. */
export function toWorkingDayFrom(date: CalendarDate, holidays: BankHolidays): CalendarDate {
  return isWorkingDay(date, holidays) ? date : toWorkingDayFrom(addDays(date, 1), holidays);
}

/** The date itself if it is a working day, else the last one before it. */
export function toWorkingDayUpTo(date: CalendarDate, holidays: BankHolidays): CalendarDate {
  return isWorkingDay(date, holidays) ? date : toWorkingDayUpTo(addDays(date, -1), holidays);
}

/** So many working days after a date, which is not itself counted. */
export function addWorkingDays(date: CalendarDate, days: number, holidays: BankHolidays): CalendarDate {
  const next = toWorkingDayFrom(addDays(date, 1), holidays);
  return days <= 1 ? next : addWorkingDays(next, days - 1, holidays);
}
