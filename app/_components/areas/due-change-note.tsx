import type { Area } from "../../../lib/content/record.ts";
import { findDueChange } from "../../../lib/areas/due-change.ts";
import { formatDay } from "../../../lib/text/format-day.ts";
import { findBuildDay } from "../../_content/build-day.ts";
import { openLibrary } from "../../_content/open-library.ts";

/** Tells the reader which councils are to take this one's place, and when; nothing while no order says so. The short form has no order in it. */
export function DueChangeNote({ area, short = false }: { area: Area; short?: boolean }) {
  const due = findDueChange(openLibrary().councils, area.gssCode);
  if (!due) return null;
  const day = formatDay(due.day);
  const is = due.day > findBuildDay() ? "is" : "was";
  if (short) return <p>{`${area.council} ${is} due to end on ${day}. After that: ${due.by}.`}</p>;
  return (
    <div className="box box-warning">
      <p>
        <strong>{`${area.council} ${is} due to end on ${day}.`}</strong> {`After that: ${due.by}.`} Who to
        ring may change then too. The law that says so is the {due.order}.
      </p>
    </div>
  );
}
