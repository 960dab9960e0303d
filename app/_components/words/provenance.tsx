import { gradeNaming } from "../../../lib/areas/grade.ts";
import { toStanding } from "../../../lib/areas/provenance.ts";
import type { Contact } from "../../../lib/content/kinds/contact.ts";
import type { CalendarDate } from "../../../lib/dates/calendar-date.ts";

type Published = Pick<Contact, "publishedBy" | "publishedAt" | "publishedOn" | "confirmedOn">;

/** Who published something, linked to the page it is on where that is known, when, and whether it is confirmed, after the sign of how sure that makes it. */
export function Provenance({ from, today }: { from: Published; today: CalendarDate }) {
  const { publishedAt, publishedBy } = from;
  return (
    <p className={`provenance trust trust-${gradeNaming(from, today)}`}>
      Published by {publishedAt ? <a href={publishedAt}>{publishedBy}</a> : publishedBy}
      {toStanding(from)}
    </p>
  );
}
