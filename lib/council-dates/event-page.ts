import { addressOf, type CouncilDates } from "../content/record.ts";
import type { Guide } from "../guide/guide.ts";
import type { Page } from "../guide/pages.ts";
import { councilEventAddress } from "../guide/paths.ts";
import { noText } from "../markdown/no-text.ts";
import type { Framed } from "../pages/view.ts";
import { type CouncilEvent, type Limit, listLimits } from "./limits.ts";

/** What the page of one event shows: which date to give, what must happen after it, and the calendar to find its day on. */
export type CouncilEventRecord = Framed & {
  kind: "council-event";
  words: CouncilDates;
  event: CouncilEvent;
  careful: CouncilDates["events"][CouncilEvent]["careful"];
  limits: readonly Limit[];
};

/** The page of one event. */
export function toCouncilEventPage(guide: Guide, event: CouncilEvent): Page<CouncilEventRecord> {
  const words = guide.councilDates;
  const { title, date, careful } = words.events[event];
  const { reviewed, reviewBy, next } = words;
  const record: CouncilEventRecord = {
    kind: "council-event",
    title,
    summary: date,
    reviewed,
    reviewBy,
    next,
    body: noText,
    words,
    event,
    careful,
    limits: listLimits(guide, event),
  };
  return { address: councilEventAddress(event), under: addressOf(words), record };
}
