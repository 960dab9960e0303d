import type { Site } from "../../../lib/content/record.ts";
import { type CalendarDate, formatShortDate } from "../../../lib/dates/calendar-date.ts";
import { isOverdue } from "../../../lib/reviews/tasks.ts";

type Reviewed = {
  guide: { site: Site };
  today: CalendarDate;
  page: { address: string; record: { reviewed: CalendarDate; reviewBy: CalendarDate } };
};

/** When the page was reviewed, when it will be again, and a mail link to report what is wrong with it. */
export function ReviewNote({ view: { guide, today, page } }: { view: Reviewed }) {
  const subject = encodeURIComponent(`Something wrong on ${guide.site.address}${page.address}`);
  return (
    <section className="review" aria-label="About this page">
      <p>
        Last reviewed {formatShortDate(page.record.reviewed)}. Next review due{" "}
        {formatShortDate(page.record.reviewBy)}.
        {isOverdue(page.record, today) && " That day has passed, so this may be out of date."}
      </p>
      <p>
        <a href={`mailto:${guide.site.email}?subject=${subject}`}>Something wrong or out of date? Tell us</a>
      </p>
    </section>
  );
}
