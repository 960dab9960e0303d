import { expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { isOverAYearOld } from "../../../lib/dates/old-letters.ts";

it("a letter is over a year old from the day after its first year", () => {
  const today = calendarDate("2026-11-22");
  expect(isOverAYearOld(calendarDate("2025-11-22"), today)).toBe(false);
  expect(isOverAYearOld(calendarDate("2025-11-21"), today)).toBe(true);
});
