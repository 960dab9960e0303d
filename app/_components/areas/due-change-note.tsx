import { findDueChange } from "../../../lib/areas/due-change.ts";
import type { Area } from "../../../lib/content/record.ts";
import { formatShortDate } from "../../../lib/dates/calendar-date.ts";
import type { View } from "../../../lib/pages/view.ts";

/** Tells the reader which councils are to take this one's place, and when; the short form does not name the order that says so. */
export function DueChangeNote({ view, short = false }: { view: View<Area>; short?: boolean }) {
  const area = view.page.record;
  const due = findDueChange(view.guide.councils, area.gssCode);
  if (!due) return null;
  const day = formatShortDate(due.day);
  const is = due.day > view.today ? "is" : "was";
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
