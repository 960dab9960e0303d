import { expect, it } from "vitest";
import { calendarDate, formatShortDate } from "../../../lib/dates/calendar-date.ts";

it("a day is written as readers say it", () => {
  expect(formatShortDate(calendarDate("2027-01-02"))).toBe("2 January 2027");
});
