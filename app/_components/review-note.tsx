import { formatDay } from "../../lib/site/format-day.ts";
import type { View } from "../../lib/site/view.ts";

/** When the page was reviewed, when it will be again, and a mail link to report what is wrong with it. */
export function ReviewNote({ view: { site, page } }: { view: View }) {
  const subject = encodeURIComponent(`Something wrong on ${site.address}${page.address}`);
  return (
    <section className="review" aria-label="About this page">
      <p>
        Last reviewed {formatDay(page.record.reviewed)}. Next review due {formatDay(page.record.reviewBy)}.
      </p>
      <p>
        <a href={`mailto:${site.email}?subject=${subject}`}>Something wrong or out of date? Tell us</a>
      </p>
    </section>
  );
}
