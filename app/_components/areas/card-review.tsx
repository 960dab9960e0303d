import { type CalendarDate, formatShortDate } from "../../../lib/dates/calendar-date.ts";
import { isOverdue } from "../../../lib/reviews/tasks.ts";

type Props = { record: { reviewed: CalendarDate; reviewBy: CalendarDate }; today: CalendarDate };

/** When a card was reviewed and whether its next review is overdue, in one line, as a card has no room for two notes. */
export function CardReview({ record, today }: Props) {
  const late = isOverdue(record, today);
  return (
    <>
      Last reviewed {formatShortDate(record.reviewed)}.
      {late && ` The next review was due by ${formatShortDate(record.reviewBy)}, so this may be out of date.`}
    </>
  );
}
