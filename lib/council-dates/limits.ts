import type { CouncilDates, Source, TimeLimit } from "../content/record.ts";
import { bankHolidays } from "../dates/bank-holidays.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import type { LastDay } from "../dates/last-day.ts";
import { listLastDays } from "../dates/list-last-days.ts";
import { findNamed, type Guide } from "../guide/guide.ts";

/** What a reader can hold the date of. */
export type CouncilEvent = keyof CouncilDates["events"];

/** One thing that must be done after an event, and the sources for that event. */
export type Limit = { row: TimeLimit; sources: readonly Source[] };

/** The same with the last day for an event on one day. */
export type DatedLimit = Limit & { lastDay: LastDay };

/** All that must be done after an event, in the order readers see; `other` is what no page of dates shows. */
export function listLimits(guide: Pick<Guide, "all" | "named">, event: CouncilEvent | "other"): Limit[] {
  return guide.all["time-limit"]
    .flatMap((row) => row.events.filter((from) => from.event === event).map((from) => ({ row, from })))
    .toSorted((a, b) => a.from.order - b.from.order)
    .map(({ row, from }) => ({ row, sources: from.sources.map((source) => findNamed(guide, source)) }));
}

/** The same for an event on a day. */
export function listDatedLimits(
  guide: Pick<Guide, "all" | "named">,
  event: CouncilEvent,
  date: CalendarDate,
): DatedLimit[] {
  const dated = new Map(
    listLastDays(guide.all["time-limit"], { event, date }, bankHolidays).map(({ row, lastDay }) => [
      row,
      lastDay,
    ]),
  );
  return listLimits(guide, event).flatMap((limit) => {
    const lastDay = dated.get(limit.row);
    return lastDay ? [{ ...limit, lastDay }] : [];
  });
}
