import type { Site } from "../../../lib/content/record.ts";
import { formatDay } from "../../../lib/text/format-day.ts";
import { isOverdue } from "../../../lib/reviews/tasks.ts";
import { findBuildDay } from "../../_content/build-day.ts";

type Reviewed = { site: Site; page: { address: string; record: { reviewed: string; reviewBy: string } } };

/** When the page was reviewed, when it will be again, and a mail link to report what is wrong with it. */
export function ReviewNote({ view: { site, page } }: { view: Reviewed }) {
  const subject = encodeURIComponent(`Something wrong on ${site.address}${page.address}`);
  return (
    <section className="review" aria-label="About this page">
      <p>
        Last reviewed {formatDay(page.record.reviewed)}. Next review due {formatDay(page.record.reviewBy)}.
        {isOverdue(page.record, findBuildDay()) && " That day has passed, so this may be out of date."}
      </p>
      <p>
        <a href={`mailto:${site.email}?subject=${subject}`}>Something wrong or out of date? Tell us</a>
      </p>
    </section>
  );
}
