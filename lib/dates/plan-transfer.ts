import { type BankHolidays, knowsYearOf } from "./bank-holidays.ts";
import { addDays, addMonths, type CalendarDate, laterOf } from "./calendar-date.ts";
import { findLastDay, type KnownLastDay, type LastDay, toLastDay } from "./last-day.ts";
import { subtractWorkingDays } from "./subtract-working-days.ts";

/**
 * The last day for the old council to hand over a plan: the day of the move if it knew 15 working days before, else the
 * 15th working day, counting the day it became aware as the first (regulation 15(2)).
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
 * The last day for the new council's review: the later of 12 months from the plan or its last review, and 3 months
 * from the transfer, each counting its first day (regulation 15(5)).
 */
export function findTransferReviewLimit(
  { transferred, planOrReview }: { transferred: CalendarDate; planOrReview: CalendarDate },
  holidays: BankHolidays,
): KnownLastDay {
  const usual = addDays(addMonths(planOrReview, 12), -1);
  const afterTransfer = addDays(addMonths(transferred, 3), -1);
  return toLastDay(laterOf(usual, afterTransfer), holidays);
}
