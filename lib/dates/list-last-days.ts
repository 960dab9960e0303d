import type { BankHolidays } from "./bank-holidays.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { findLastDay, type LastDay } from "./last-day.ts";
import type { Period } from "./period.ts";

/** What must be known of a time limit: how long it is, and its place among those of each event it runs from. */
export type TimeLimitRow = {
  period: Period;
  events: readonly { event: string; order: number }[];
};

/** One time limit with its last day. */
export type RowWithLastDay<Row> = { row: Row; lastDay: LastDay };

/** Every time limit that runs from an event, in the order readers see, with its last day; those with no date stay in. */
export function listLastDays<Row extends TimeLimitRow>(
  rows: readonly Row[],
  { event, date }: { event: Row["events"][number]["event"]; date: CalendarDate },
  holidays: BankHolidays,
): RowWithLastDay<Row>[] {
  return rows
    .flatMap((row) => {
      const place = row.events.find((one) => one.event === event);
      return place ? [{ row, order: place.order }] : [];
    })
    .toSorted((a, b) => a.order - b.order)
    .map(({ row }) => ({ row, lastDay: findLastDay(date, row.period, holidays) }));
}
