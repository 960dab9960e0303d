import { councilDateEvents } from "../../lib/content/kinds/time-limit.ts";
import { addressOf, type GuidePage } from "../../lib/content/record.ts";
import { listLimits } from "../../lib/council-dates/limits.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { councilEventAddress } from "../../lib/guide/paths.ts";
import { Exceptions } from "../_components/council-dates/exceptions.tsx";
import { toReferences } from "../_components/council-dates/limit-shows.ts";
import { LimitTable } from "../_components/council-dates/limit-table.tsx";
import { type Part, section, text } from "../_components/frame/part.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("time-limits");
}

/** The reader's own time limits in words, then every one the council and others have, from the records the dates are made from. */
export default function Page() {
  return showGuide("time-limits", { parts: listParts });
}

function listParts(record: GuidePage, guide: Guide): Part<GuidePage>[] {
  const words = guide.councilDates;
  const { exceptions } = words;
  const groups = [
    ...councilDateEvents.map((event) => ({
      name: event,
      title: words.events[event].title,
      address: councilEventAddress(event),
      limits: listLimits(guide, event),
    })),
    { name: "other", title: words.otherTimes, address: undefined, limits: listLimits(guide, "other") },
  ];
  const shown = groups.flatMap(({ address, limits }) =>
    limits.flatMap(({ row: { when, duty, period, countsFrom, careful, ifLate }, sources }) => [
      { when, duty },
      { sources: toReferences(sources) },
      address ? { period } : { period, countsFrom, careful, ifLate },
    ]),
  );
  return [
    text(record),
    section(words.allTimes, shown, ({ context }) => (
      <>
        <p>
          <a href={addressOf(words)}>Work out the council's dates</a>
        </p>
        <LimitTable groups={groups} context={context} />
      </>
    )),
    section(words.longer, { exceptions }, ({ context }) => (
      <Exceptions exceptions={exceptions} context={context} />
    )),
  ];
}
