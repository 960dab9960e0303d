import { describe, expect, it } from "vitest";
import { bankHolidays } from "../../../lib/dates/bank-holidays.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { listLastDays, type TimeLimitRow } from "../../../lib/dates/list-last-days.ts";

type NamedRow = TimeLimitRow & { name: string };

const rows: NamedRow[] = [
  {
    name: "final plan",
    period: { counted: "after", amount: 20, unit: "weeks" },
    events: [{ event: "asked", order: 3 }],
  },
  { name: "draft", period: { counted: "in-words" }, events: [{ event: "asked", order: 2 }] },
  {
    name: "decision",
    period: { counted: "after", amount: 6, unit: "weeks" },
    events: [
      { event: "ordered", order: 9 },
      { event: "asked", order: 1 },
    ],
  },
];

const list = (event: string) =>
  listLastDays(rows, { event, date: calendarDate("2026-09-02") }, bankHolidays).map(({ row, lastDay }) => [
    row.name,
    "noDate" in lastDay ? lastDay.noDate : lastDay.lastDay,
  ]);

describe("the time limits of one event", () => {
  it("stand in their order, and one without a date stays in its place", () => {
    expect(list("asked")).toEqual([
      ["decision", "2026-10-14"],
      ["draft", "in-words"],
      ["final plan", "2027-01-20"],
    ]);
  });

  it("are only those that run from it", () => {
    expect(list("ordered")).toEqual([["decision", "2026-10-14"]]);
    expect(list("moved")).toEqual([]);
  });
});
