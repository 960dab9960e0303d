import { type BankHolidays, knowsYearOf } from "./bank-holidays.ts";
import { addDays, addMonths, type CalendarDate, laterOf } from "./calendar-date.ts";
import { findLastDay, type KnownLastDay, type LastDay, toLastDay } from "./last-day.ts";
import { subtractWorkingDays } from "./subtract-working-days.ts";

/**
 * The old council's last day: the move itself, or, if told under 15 working days before, the 15th working day beginning
 * with the day it became aware (regulation 15(2)).
 */
export function findPlanTransferLimit(
  { moved, aware }: { moved: CalendarDate; aware: CalendarDate },
  holidays: BankHolidays,
): LastDay {
  if (!knowsYearOf(moved, holidays)) return { noDate: "bank-holidays-not-known" };
  // On the day of the move, so a working day before it is no day to plan for.
  if (aware <= subtractWorkingDays(moved, 15, holidays))
    return { lastDay: moved, lateFrom: addDays(moved, 1) };
  return findLastDay(aware, { counted: "beginning-with", amount: 15, unit: "working-days" }, holidays);
}

/**
 * The later of 12 months beginning with the plan or its last review, and 3 months beginning with the transfer
 * (regulation 15(5), its 3 months not re-checked).
 */
export function findTransferReviewLimit(
  { transferred, planOrReview }: { transferred: CalendarDate; planOrReview: CalendarDate },
  holidays: BankHolidays,
): KnownLastDay {
  const usual = addDays(addMonths(planOrReview, 12), -1);
  const afterTransfer = addDays(addMonths(transferred, 3), -1);
  return toLastDay(laterOf(usual, afterTransfer), holidays);
}
