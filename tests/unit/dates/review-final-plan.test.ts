import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bankHolidays } from "../../../lib/dates/bank-holidays.ts";
import { addDays, calendarDate } from "../../../lib/dates/calendar-date.ts";
import { findReviewFinalPlanLimit } from "../../../lib/dates/review-final-plan.ts";

const meeting = calendarDate("2026-11-23");

function lastDay(changes?: string) {
  const dates = { meeting, ...(changes && { changes: calendarDate(changes) }) };
  return findReviewFinalPlanLimit(dates, bankHolidays).lastDay;
}

describe("the final plan after a review", () => {
  it("is due 12 weeks from the meeting when no changes have come", () => {
    expect(lastDay()).toBe("2027-02-15");
  });

  it("is due 8 weeks from changes that came in the first 4 weeks", () => {
    expect(lastDay("2026-11-30")).toBe("2027-01-25");
    expect(lastDay("2026-12-21")).toBe("2027-02-15");
  });

  it("is given no more time by changes that came late", () => {
    expect(lastDay("2027-01-18")).toBe("2027-02-15");
  });

  it("is not brought forward by changes from before the meeting", () => {
    expect(lastDay("2026-11-22")).toBe("2027-02-15");
  });

  it("is never later than 12 weeks from any meeting, whenever the changes came", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1700 }), fc.integer({ min: -30, max: 200 }), (start, gap) => {
        const date = addDays(calendarDate("2024-01-01"), start);
        const found = findReviewFinalPlanLimit({ meeting: date, changes: addDays(date, gap) }, bankHolidays);
        expect(found.lastDay <= addDays(date, 84) && found.lastDay >= addDays(date, 56)).toBe(true);
      }),
    );
  });
});
