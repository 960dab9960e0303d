import { drawnGuides } from "../../lib/content/kinds/drawn-guides.ts";
import { addressOf, type CouncilDates, type GuidePage } from "../../lib/content/record.ts";
import { listLetterMonths } from "../../lib/dates/letter-months.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { dateAddress } from "../../lib/guide/paths.ts";
import { toCalendarWords } from "../../lib/letter-dates/date-words.ts";
import { MonthLinks } from "../_components/dates/month-links.tsx";
import { Months } from "../_components/dates/months.tsx";
import { note, type Part, section } from "../_components/frame/part.tsx";
import { Inline } from "../_components/words/prose.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

const letterId = "letter";
const letterHeading = "What date is on your letter?";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("dates");
}

/** What the reader holds; for a letter a calendar of days to tap, newest month first, so that any day is two taps away. */
export default function Page() {
  return showGuide("dates", { parts: listParts });
}

function listParts(_: GuidePage, { datePage: { calendar }, councilDates }: Guide): Part<GuidePage>[] {
  return [
    note({}, () => <Choices councilDates={councilDates} />),
    section({ id: letterId, words: letterHeading }, { calendar }, ({ today, context }) => (
      <>
        <MonthLinks months={listLetterMonths(today)} older={drawnGuides["older-letter"]} />
        <Months today={today} toAddress={dateAddress} />
        <p>
          <Inline words={calendar} context={{ ...context, dateWords: toCalendarWords(today) }} />{" "}
          <a href={drawnGuides["older-letter"]}>My letter is older</a>.
        </p>
      </>
    )),
  ];
}

/** A letter's dates are the reader's own; all others are the council's. */
function Choices({ councilDates }: { councilDates: CouncilDates }) {
  return (
    <ul className="answers">
      <li>
        <a className="choice" href={`#${letterId}`}>
          A decision letter, or a final plan
        </a>
      </li>
      <li>
        <a className="choice" href={addressOf(councilDates)}>
          Something else happened
        </a>
      </li>
    </ul>
  );
}
