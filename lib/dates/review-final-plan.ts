import type { BankHolidays } from "./bank-holidays.ts";
import { addDays, type CalendarDate } from "./calendar-date.ts";
import { type KnownLastDay, toLastDay } from "./last-day.ts";

/**
 * 12 weeks from the meeting, or 8 from the changes where that is sooner, because they must come with the decision
 * ([2022] EWHC 493 (Admin), regulation 22(3)).
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
