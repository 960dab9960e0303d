import type { AnswerLine } from "../../../lib/areas/answer-lines.ts";
import type { Area } from "../../../lib/content/record.ts";
import type { View } from "../../../lib/pages/view.ts";
import { AnswerLines } from "../areas/answer-lines.tsx";
import { MainAction } from "../frame/main-action.tsx";
import { Drawing } from "../words/drawing.tsx";
import { SummaryList } from "../words/summary-list.tsx";
import { madeUpNumber } from "./made-up-number.ts";

/** What can be tapped: the main action, a way on, and a door of the front page. */
export function ThingsToTap() {
  return (
    <>
      <MainAction action={{ address: "/dates", words: "The one thing to do" }} />
      <p>
        <a className="choice" href="/options">
          A way on
        </a>
      </p>
      <ul className="doors">
        <li>
          <a className="door" href="/which-option">
            <Drawing name="clock" /> <b>What has happened</b> <span>In the reader's words</span>
          </a>
        </li>
      </ul>
    </>
  );
}

/** Boxes for what must not be missed, is worth knowing, or is in doubt. */
export function Boxes() {
  return (
    <>
      <p className="box box-warning">A warning: what costs a right if it is missed.</p>
      <p className="box box-note">A note: what helps to know.</p>
      <p className="box box-doubt">A doubt: what our sources leave open.</p>
    </>
  );
}

/** How a council's page shows a service: one made up, with a number nobody has. */
export function Service({ view }: { view: View<Area> }) {
  return <AnswerLines lines={[madeUp]} view={view} />;
}

/** Named facts, one a row. */
export function Facts() {
  return (
    <SummaryList
      rows={[
        { key: "By when", value: "A day, with its weekday" },
        { key: "What it costs", value: "Nothing to families" },
      ]}
    />
  );
}

const phone = { type: "phone", value: madeUpNumber } as const;
const naming: AnswerLine["namings"][number]["naming"] = {
  publishedBy: "A made-up council",
  publishedOn: undefined,
  confirmedOn: undefined,
  for: ["disagreement resolution", "mediation"],
  contacts: [phone],
};
const madeUp: AnswerLine = {
  service: { name: "A made-up service", runBy: "an independent body", named: [naming] },
  grade: "lead",
  purposes: naming.for,
  reach: phone,
  namings: [{ naming, grade: "lead" }],
};
