import { formatDay } from "../../../lib/text/format-day.ts";
import { isOverdue } from "../../../lib/reviews/tasks.ts";
import { findBuildDay } from "../../_content/build-day.ts";

/** Tells the reader that nobody has read the page again by the day it should have been; nothing until that day has passed. */
export function OverdueNote({ record }: { record: { reviewBy: string } }) {
  if (!isOverdue(record, findBuildDay())) return null;
  return (
    <div className="box box-warning">
      <p>
        This page was due to be checked again by {formatDay(record.reviewBy)}, and that has not been done yet.
        It may be out of date. Check phone numbers and dates with the council before you rely on them.
      </p>
    </div>
  );
}
