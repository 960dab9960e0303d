import type { Reference } from "../content/fields.ts";
import type { CouncilDates, Source, TimeLimit } from "../content/record.ts";
import { bankHolidays } from "../dates/bank-holidays.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import { findLastDay, type LastDay } from "../dates/last-day.ts";
import { findNamed, type Guide } from "../guide/guide.ts";

/** What a reader can hold the date of. */
export type CouncilEvent = keyof CouncilDates["events"];

/** One thing that must be done after an event, and the sources for that event. */
export type Limit = { row: TimeLimit; sources: readonly Source[] };

/** A limit with its last day, or why it has none, for an event on one day. */
export type DatedLimit = Limit & { lastDay: LastDay };

/** What must be done after an event, in the order readers see; `other` is for limits that no page of dates shows. */
export function listLimits(guide: Pick<Guide, "all" | "named">, event: CouncilEvent | "other"): Limit[] {
  return guide.all["time-limit"]
    .flatMap((row) => row.events.filter((from) => from.event === event).map((from) => ({ row, from })))
    .toSorted((a, b) => a.from.order - b.from.order)
    .map(({ row, from }) => ({ row, sources: from.sources.map((source) => findNamed(guide, source)) }));
}

/** The named limits in the order they are named, each with the sources of all its events. */
export function listLimitsOf(
  guide: Pick<Guide, "named">,
  named: readonly Reference<"time-limit">[],
): Limit[] {
  return named.map((reference) => {
    const row = findNamed(guide, reference);
    const sources = row.events.flatMap((from) => from.sources.map((source) => findNamed(guide, source)));
    return { row, sources: [...new Set(sources)] };
  });
}

/** The limits of an event that happened on a day, each with its last day; those without a date stay in. */
export function listDatedLimits(
  guide: Pick<Guide, "all" | "named">,
  event: CouncilEvent,
  date: CalendarDate,
): DatedLimit[] {
  return listLimits(guide, event).map((limit) => ({
    ...limit,
    lastDay: findLastDay(date, limit.row.period, bankHolidays),
  }));
}
