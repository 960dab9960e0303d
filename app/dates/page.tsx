import { listRecords } from "../../lib/content/library.ts";
import type { Guide } from "../../lib/content/record.ts";
import { listLetterMonths } from "../../lib/dates/letter-months.ts";
import { toCalendarWords } from "../../lib/letter-dates/date-words.ts";
import type { View } from "../../lib/pages/view.ts";
import { Frame } from "../_components/frame/frame.tsx";
import { MonthLinks } from "../_components/dates/month-links.tsx";
import { MonthTable } from "../_components/dates/month-table.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { findBuildDay } from "../_content/build-day.ts";
import { describePage, showPage } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", "/dates");
}

/** A calendar of days to tap, newest month first, so that any day is two taps away. */
export default function Page() {
  return showPage("guide", "/dates", (view) => <Calendar view={view} />);
}

function Calendar({ view }: { view: View<Guide> }) {
  const today = findBuildDay();
  const months = listLetterMonths(today);
  const [words] = listRecords(view.library, "date-page");
  const context = { ...view.context, dateWords: toCalendarWords(today) };
  return (
    <Frame view={view} note={<MonthLinks months={months} />}>
      <div className="months">
        {months.map((month) => (
          <MonthTable key={month.month} month={month} />
        ))}
      </div>
      <p>
        {words && <Inline words={words.calendar} context={context} />}{" "}
        <a href="/dates/older">My letter is older</a>.
      </p>
    </Frame>
  );
}
