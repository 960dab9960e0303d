import type { BankHolidays } from "./bank-holidays.ts";
import { addDays, type CalendarDate } from "./calendar-date.ts";
import { toWorkingDayUpTo } from "./working-days.ts";

/** So many working days before a date, which is not itself counted: "at least 5 working days before" (regulation 37(2)). */
export function subtractWorkingDays(date: CalendarDate, days: number, holidays: BankHolidays): CalendarDate {
  const previous = toWorkingDayUpTo(addDays(date, -1), holidays);
  return days <= 1 ? previous : subtractWorkingDays(previous, days - 1, holidays);
}
