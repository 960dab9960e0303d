import { councilDateEvents } from "../content/kinds/time-limit.ts";
import { addressOf, type CouncilDates } from "../content/record.ts";
import { type CalendarDate, formatDate } from "../dates/calendar-date.ts";
import type { Guide } from "../guide/guide.ts";
import type { Page } from "../guide/pages.ts";
import { councilDayAddress } from "../guide/paths.ts";
import type { Framed } from "../pages/view.ts";
import { type CouncilEvent, type DatedLimit, listDatedLimits } from "./limits.ts";

/** What the page for one day shows: what the council owes, for whichever event happened on it. */
export type CouncilDayRecord = Framed & {
  kind: "council-day";
  words: CouncilDates;
  day: CalendarDate;
  events: readonly {
    event: CouncilEvent;
    words: CouncilDates["events"][CouncilEvent];
    limits: readonly DatedLimit[];
  }[];
};

/** The page for one day. */
export function toCouncilDayPage(guide: Guide, day: CalendarDate): Page<CouncilDayRecord> {
  const words = guide.councilDates;
  const { reviewed, reviewBy, next, body, sources } = words;
  const record: CouncilDayRecord = {
    kind: "council-day",
    title: `${words.dayTitle} ${formatDate(day)}?`,
    summary: words.daySummary,
    reviewed,
    reviewBy,
    next,
    body,
    sources,
    words,
    day,
    events: councilDateEvents.map((event) => ({
      event,
      words: words.events[event],
      limits: listDatedLimits(guide, event, day),
    })),
  };
  return { address: councilDayAddress(day), under: addressOf(words), record };
}
