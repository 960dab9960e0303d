import { type CalendarDate, formatShortDate } from "../../../lib/dates/calendar-date.ts";
import { isOverdue } from "../../../lib/reviews/tasks.ts";

type Props = { record: { reviewed: CalendarDate; reviewBy: CalendarDate }; today: CalendarDate };

/** One line, for a card has no room for two notes: when it was reviewed, and by when it should have been again if it was not. */
export function CardReview({ record, today }: Props) {
  const late = isOverdue(record, today);
  return (
    <>
      Last reviewed {formatShortDate(record.reviewed)}.
      {late && ` The next review was due by ${formatShortDate(record.reviewBy)}, so this may be out of date.`}
    </>
  );
}
