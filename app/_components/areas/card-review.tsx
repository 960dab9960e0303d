import { formatDay } from "../../../lib/text/format-day.ts";
import { isOverdue } from "../../../lib/reviews/tasks.ts";
import { findBuildDay } from "../../_content/build-day.ts";

/** One line, for a card has no room for two notes: when it was reviewed, and by when it should have been again if it was not. */
export function CardReview({ record }: { record: { reviewed: string; reviewBy: string } }) {
  const late = isOverdue(record, findBuildDay());
  return (
    <>
      Last reviewed {formatDay(record.reviewed)}.
      {late && ` The next review was due by ${formatDay(record.reviewBy)}, so this may be out of date.`}
    </>
  );
}
