import type { GuidePage } from "../../lib/content/record.ts";
import { listLetterMonths } from "../../lib/dates/letter-months.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { toCalendarWords } from "../../lib/letter-dates/date-words.ts";
import { MonthLinks } from "../_components/dates/month-links.tsx";
import { MonthTable } from "../_components/dates/month-table.tsx";
import { note, type Part, plain } from "../_components/frame/part.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("dates");
}

/** A calendar of days to tap, newest month first, so that any day is two taps away. */
export default function Page() {
  return showGuide("dates", { parts: listParts });
}

function listParts(_: GuidePage, { datePage: { calendar } }: Guide): Part<GuidePage>[] {
  return [
    note({}, ({ today }) => <MonthLinks months={listLetterMonths(today)} />),
    plain({}, ({ today }) => (
      <div className="months">
        {listLetterMonths(today).map((month) => (
          <MonthTable key={month.month} month={month} />
        ))}
      </div>
    )),
    plain({ calendar }, ({ today, context }) => (
      <p>
        <Inline words={calendar} context={{ ...context, dateWords: toCalendarWords(today) }} />{" "}
        <a href="/dates/older">My letter is older</a>.
      </p>
    )),
  ];
}
