import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BankHolidays, bankHolidays } from "../../../lib/dates/bank-holidays.ts";
import { addDays, calendarDate } from "../../../lib/dates/calendar-date.ts";
import { findPlanTransferLimit, findTransferReviewLimit } from "../../../lib/dates/plan-transfer.ts";

function transfer(aware: string, moved: string) {
  const dates = { aware: calendarDate(aware), moved: calendarDate(moved) };
  return findPlanTransferLimit(dates, bankHolidays);
}

describe("handing a plan over to a new council", () => {
  it("ends on the 15th working day, counting the day the old council knew, over Christmas", () => {
    expect(transfer("2026-12-14", "2026-12-17")).toEqual({
      lastDay: "2027-01-06",
      lateFrom: "2027-01-07",
      lastWorkingDay: "2027-01-06",
    });
  });

  it("is due on the day of the move itself where the old council knew 15 working days before", () => {
    expect(transfer("2026-11-02", "2026-11-23")).toEqual({ lastDay: "2026-11-23", lateFrom: "2026-11-24" });
    expect(transfer("2026-11-02", "2026-11-21")).toEqual({ lastDay: "2026-11-21", lateFrom: "2026-11-22" });
  });

  it("ends on the first working day from the move where the old council knew one working day too late", () => {
    expect(transfer("2026-11-03", "2026-11-23")).toMatchObject({ lastDay: "2026-11-23" });
    expect(transfer("2026-11-03", "2026-11-21")).toMatchObject({ lastDay: "2026-11-23" });
  });

  it("counts from the day the old council knew where that is after the move", () => {
    expect(transfer("2026-11-23", "2026-11-02")).toMatchObject({ lastDay: "2026-12-11" });
  });

  it("is not worked out in a year whose bank holidays are not published", () => {
    const until2026: BankHolidays = { ...bankHolidays, lastYear: 2026 };
    const refused = { noDate: "bank-holidays-not-known" };
    const late = { aware: calendarDate("2026-12-14"), moved: calendarDate("2026-12-17") };
    const far = { aware: calendarDate("2026-06-01"), moved: calendarDate("2027-01-04") };
    expect(findPlanTransferLimit(late, until2026)).toEqual(refused);
    expect(findPlanTransferLimit(far, until2026)).toEqual(refused);
  });

  it("is never due before the move, on any day from 2024 to 2028", () => {
    const anyDay = fc.integer({ min: 0, max: 1700 });
    const gap = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(anyDay, gap, (start, days) => {
        const aware = addDays(calendarDate("2024-01-01"), start);
        const moved = addDays(aware, days);
        const found = findPlanTransferLimit({ aware, moved }, bankHolidays);
        expect("lastDay" in found && found.lastDay >= moved).toBe(true);
      }),
    );
  });
});

describe("the new council's review", () => {
  const review = (planOrReview: string, transferred: string) =>
    findTransferReviewLimit(
      { planOrReview: calendarDate(planOrReview), transferred: calendarDate(transferred) },
      bankHolidays,
    ).lastDay;

  it("is due 12 months from the last one where that is later", () => {
    expect(review("2026-10-05", "2026-11-23")).toBe("2027-10-04");
  });

  it("is due 3 months from the transfer where the old review is nearly a year ago", () => {
    expect(review("2025-12-01", "2026-11-23")).toBe("2027-02-22");
  });
});
