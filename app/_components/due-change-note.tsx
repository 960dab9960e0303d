import type { Area } from "../../lib/content/record.ts";
import { findDueChange } from "../../lib/site/due-change.ts";
import { formatDay } from "../../lib/site/format-day.ts";
import { findBuildDay } from "../_content/build-day.ts";
import { openLibrary } from "../_content/open-library.ts";

/** Tells the reader which councils are to take this one's place, and when; nothing while no order says so. */
export function DueChangeNote({ area: { council, gssCode } }: { area: Area }) {
  const due = findDueChange(openLibrary().councils, gssCode);
  if (!due) return null;
  const is = due.day > findBuildDay() ? "is" : "was";
  return (
    <div className="box box-warning">
      <p>
        <strong>
          {council} {is} due to end on {formatDay(due.day)}.
        </strong>{" "}
        After that: {due.by}. Who to ring may change then too.
      </p>
      <p className="provenance">{due.order}</p>
    </div>
  );
}
