import { describe, expect, it } from "vitest";
import { calendarDate, findWeekday, formatDate, formatMonth } from "../../../lib/dates/calendar-date.ts";
import { isAhead, listLetterMonths, toWeeks } from "../../../lib/dates/letter-months.ts";

const months = listLetterMonths(calendarDate("2026-11-22"));

describe("the calendar of letters", () => {
  it("reaches from 13 months back to 1 month ahead, newest first", () => {
    expect(months).toHaveLength(15);
    expect([months[0]?.month, months[1]?.month, months.at(-1)?.month]).toEqual([
      "2026-12",
      "2026-11",
      "2025-10",
    ]);
  });

  it("has one month that had not begun on the day of the build, be that its first or its last", () => {
    for (const today of ["2026-11-01", "2026-11-30"].map(calendarDate))
      expect(months.filter((month) => isAhead(month, today)).map(({ month }) => month)).toEqual(["2026-12"]);
  });

  it("has every day between its first and its last once", () => {
    const days = months.flatMap((month) => month.days).toSorted();
    expect([days[0], days.at(-1), days.length]).toEqual(["2025-10-01", "2026-12-31", 457]);
    expect(new Set(days).size).toBe(457);
  });

  it("is the same on the first and on the last day of a month", () => {
    expect(listLetterMonths(calendarDate("2026-11-01"))).toEqual(months);
    expect(listLetterMonths(calendarDate("2026-11-30"))).toEqual(months);
  });

  it("puts each day under its weekday", () => {
    const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    for (const month of months) {
      const weeks = toWeeks(month);
      expect(weeks.flat().filter(Boolean)).toEqual(month.days);
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        for (const [index, day] of week.entries()) if (day) expect(findWeekday(day)).toBe(names[index]);
      }
    }
  });
});

it("a date is written with its weekday, a month in full or short", () => {
  expect(formatDate(calendarDate("2026-09-02"))).toBe("Wednesday 2 September 2026");
  expect(formatMonth(calendarDate("2026-09-02"), "long")).toBe("September 2026");
  expect(formatMonth(calendarDate("2026-09-02"), "short")).toBe("Sep 2026");
});
