import { councilDateEvents } from "../../../lib/content/kinds/time-limit.ts";
import type { CouncilDates } from "../../../lib/content/record.ts";
import { councilEventAddress } from "../../../lib/guide/paths.ts";
import { type Part, section } from "../../_components/frame/part.tsx";
import { describePage, showPage } from "../../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describePage("council-dates", "council-dates");
}

/** What can have happened, each with a page to find its day on. */
export default function Page() {
  return showPage("council-dates", "council-dates", { parts: listParts });
}

function listParts({ whatHappened, events }: CouncilDates): Part<CouncilDates>[] {
  return [
    section(whatHappened, {}, () => (
      <ul className="answers">
        {councilDateEvents.map((event) => (
          <li key={event}>
            <a className="choice" href={councilEventAddress(event)}>
              {events[event].title}
            </a>
          </li>
        ))}
      </ul>
    )),
  ];
}
