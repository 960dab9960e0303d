import { type BankHolidays, knowsYearOf } from "./bank-holidays.ts";
import { addDays, addMonths, type CalendarDate, calendarDate } from "./calendar-date.ts";
import type { CountedPeriod, Period } from "./period.ts";
import { subtractWorkingDays } from "./subtract-working-days.ts";
import { addWorkingDays, toWorkingDayFrom, toWorkingDayUpTo } from "./working-days.ts";

/** The last day that keeps a time limit, with the day from which it is broken. */
export type KnownLastDay = {
  lastDay: CalendarDate;
  /** The day after: the first on which the reader may say that it is late. */
  lateFrom: CalendarDate;
  /** The last working day up to it, to plan for: the law moves no such day. Missing when holidays are not known. */
  lastWorkingDay?: CalendarDate;
};

/** Why no date can be given: each school has its own days, bank holidays are not published, or the law gives no single sum. */
type NoDateReason = "school-days" | "bank-holidays-not-known" | "in-words";

/** A last day, or why there is none to show. */
export type LastDay = KnownLastDay | { noDate: NoDateReason };

/** The last day of a period, as the SEND Regulations 2014 count; the longest time the law allows, never a day to wait for. */
export function findLastDay(event: CalendarDate, period: Period, holidays: BankHolidays): LastDay {
  if (period.counted === "in-words") return { noDate: "in-words" };
  if (period.counted === "before-a-day") return toLastDay(findEve(event, period.day), holidays);
  if (period.unit === "school-days") return { noDate: "school-days" };
  if (period.unit !== "working-days") return toLastDay(countCalendar(event, period), holidays);
  const last = countWorkingDays(event, period, holidays);
  const known = knowsYearOf(last > event ? last : event, holidays);
  return known ? toLastDay(last, holidays) : { noDate: "bank-holidays-not-known" };
}

function toLastDay(lastDay: CalendarDate, holidays: BankHolidays): KnownLastDay {
  return {
    lastDay,
    lateFrom: addDays(lastDay, 1),
    ...(knowsYearOf(lastDay, holidays) && { lastWorkingDay: toWorkingDayUpTo(lastDay, holidays) }),
  };
}

/** "Before 15 February" can be kept on 14 February at the latest. */
function findEve(event: CalendarDate, day: string): CalendarDate {
  return addDays(calendarDate(`${event.slice(0, 4)}-${day}`), -1);
}

/** A period that begins with the event's day ends a day sooner; at the end of a short month that is a day early. */
function countCalendar(event: CalendarDate, { amount, unit, counted }: CountedPeriod): CalendarDate {
  const signed = counted === "at-least-before" ? -amount : amount;
  const end =
    unit === "months" ? addMonths(event, signed) : addDays(event, unit === "weeks" ? signed * 7 : signed);
  return counted === "beginning-with" ? addDays(end, -1) : end;
}

/** Where the event is not on a working day, the first working day after it is the first of those it begins. */
function countWorkingDays(
  event: CalendarDate,
  { amount, counted }: CountedPeriod,
  holidays: BankHolidays,
): CalendarDate {
  if (counted === "at-least-before") return subtractWorkingDays(event, amount, holidays);
  if (counted === "after") return addWorkingDays(event, amount, holidays);
  const first = toWorkingDayFrom(event, holidays);
  return amount <= 1 ? first : addWorkingDays(first, amount - 1, holidays);
}
