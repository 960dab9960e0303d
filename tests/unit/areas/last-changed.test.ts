import { describe, expect, it } from "vitest";
import { findLastChanged } from "../../../lib/areas/last-changed.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";

const words = { tree: { type: "root" as const, children: [] } };
const on = (...days: string[]) => days.map((day) => ({ date: calendarDate(day), words }));

describe("The day a record last changed", () => {
  it("is that of its newest change when one thing was mended after the review", () => {
    const reviewed = calendarDate("2026-11-22");
    expect(findLastChanged({ reviewed, changes: on("2027-01-05", "2026-11-22") })).toBe("2027-01-05");
  });

  it("is that of the review when nothing was changed since", () => {
    const reviewed = calendarDate("2027-02-01");
    expect(findLastChanged({ reviewed, changes: on("2026-11-22") })).toBe("2027-02-01");
  });
});
