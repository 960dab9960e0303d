import { type CalendarDate, formatShortDate } from "../../../lib/dates/calendar-date.ts";
import { isOverdue } from "../../../lib/reviews/tasks.ts";

/** Tells the reader that nobody has read the page again by the day it should have been; nothing until that day has passed. */
export function OverdueNote({ record, today }: { record: { reviewBy: CalendarDate }; today: CalendarDate }) {
  if (!isOverdue(record, today)) return null;
  return (
    <div className="box box-warning">
      <p>
        This page was due to be checked again by {formatShortDate(record.reviewBy)}, and that has not been
        done yet. It may be out of date. Check phone numbers and dates with the council before you rely on
        them.
      </p>
    </div>
  );
}
