import type { BankHolidays } from "./bank-holidays.ts";
import { addDays, type CalendarDate } from "./calendar-date.ts";
import { type KnownLastDay, toLastDay } from "./last-day.ts";

/**
 * The last day for the final plan after a review: 12 weeks from the meeting, as the changes must come in the first 4
 * ([2022] EWHC 493 (Admin)); where they came sooner, 8 weeks from them (regulation 22(3)).
 */
export function findReviewFinalPlanLimit(
  { meeting, changes }: { meeting: CalendarDate; changes?: CalendarDate },
  holidays: BankHolidays,
): KnownLastDay {
  const fromMeeting = addDays(meeting, 12 * 7);
  // Changes from before the meeting belong to another review, so they are left out.
  if (!changes || changes < meeting) return toLastDay(fromMeeting, holidays);
  const [earlier = fromMeeting] = [fromMeeting, addDays(changes, 8 * 7)].toSorted();
  return toLastDay(earlier, holidays);
}
