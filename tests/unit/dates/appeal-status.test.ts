import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AppealDates, type AppealLimit, findAppealLimit } from "../../../lib/dates/appeal-limit.ts";
import { findLatest, listStatusSpans } from "../../../lib/dates/appeal-status.ts";
import { bankHolidays } from "../../../lib/dates/bank-holidays.ts";
import { addDays, type CalendarDate, calendarDate } from "../../../lib/dates/calendar-date.ts";

const limitOf = (letter: string, more: Partial<AppealDates> = {}) =>
  findAppealLimit({ letter: calendarDate(letter), ...more }, bankHolidays);
const anyLimit = fc
  .record({
    letter: fc.integer({ min: 0, max: 1600 }),
    certificate: fc.option(fc.integer({ min: 0, max: 120 })),
  })
  .map(({ letter, certificate }) => {
    const date = addDays(calendarDate("2024-01-01"), letter);
    return limitOf(date, certificate === null ? {} : { certificate: addDays(date, certificate) });
  });

/** The spans that hold a day. */
const listHolding = (limit: AppealLimit, today: CalendarDate) =>
  listStatusSpans(limit).filter(({ from = "", until = "9" }) => from <= today && today <= until);
const findStatus = (limit: AppealLimit, day: string) => listHolding(limit, calendarDate(day))[0];

describe("the status of an appeal", () => {
  it.each([
    ["2026-05-01", "open", "contact-the-adviser-now"],
    ["2026-05-02", "contact-the-tribunal-today", "contact-the-adviser-now"],
    ["2026-05-03", "contact-the-tribunal-today", "contact-the-adviser-now"],
    ["2026-05-04", "contact-the-tribunal-today", "ask-for-leave"],
    ["2026-05-05", "contact-the-tribunal-today", "ask-for-leave"],
    ["2026-05-06", "late", "ask-for-leave"],
  ])("of example E3 on %s is %s, and without a certificate %s", (today, appeal, certificate) => {
    const limit = limitOf("2026-03-03");
    expect(findStatus(limit, today)?.appeal).toBe(appeal);
    expect(findStatus(limit, today)?.certificate).toBe(certificate);
  });

  it("is open on the last day itself and late the day after", () => {
    const limit = limitOf("2026-09-02");
    expect(findStatus(limit, "2026-11-02")?.appeal).toBe("open");
    expect(findStatus(limit, "2026-11-03")?.appeal).toBe("late");
  });

  it("asks nothing of those who have a certificate", () => {
    const held = limitOf("2026-09-02", { certificate: calendarDate("2026-10-20") });
    expect(listStatusSpans(held).map(({ certificate }) => certificate)).toEqual([undefined, undefined]);
  });

  it("never gets better as days pass", () => {
    const order = ["open", "contact-the-tribunal-today", "late"];
    fc.assert(
      fc.property(anyLimit, fc.integer({ min: -70, max: 70 }), (limit, days) => {
        const today = addDays(limit.plain, days);
        const [now, next] = [today, addDays(today, 1)].map((day) => findStatus(limit, day)?.appeal);
        expect(order.indexOf(next ?? "")).toBeGreaterThanOrEqual(order.indexOf(now ?? ""));
      }),
    );
  });
});

describe("the spans of days", () => {
  it("leave no day out, touch no day twice, and give each day its own status", () => {
    fc.assert(
      fc.property(anyLimit, fc.integer({ min: -70, max: 70 }), (limit, days) => {
        const today = addDays(limit.plain, days);
        const { plain, planBy = plain, contactAdviserBy, fromCertificate } = limit;
        const past = today <= findLatest(limit) ? "contact-the-tribunal-today" : "late";
        const without = today <= contactAdviserBy ? "contact-the-adviser-now" : "ask-for-leave";
        const holding = listHolding(limit, today);
        expect(holding).toHaveLength(1);
        expect(holding[0]?.appeal).toBe(today <= planBy ? "open" : past);
        expect(holding[0]?.certificate).toBe(fromCertificate ? undefined : without);
      }),
    );
  });

  it("are as few as can be", () => {
    expect(listStatusSpans(limitOf("2026-09-02"))).toEqual([
      { until: "2026-11-02", appeal: "open", certificate: "contact-the-adviser-now" },
      { from: "2026-11-03", appeal: "late", certificate: "ask-for-leave" },
    ]);
    expect(listStatusSpans(limitOf("2026-03-03"))).toHaveLength(4);
  });

  it("end with the plain limit where bank holidays are not known", () => {
    const limit = findAppealLimit(
      { letter: calendarDate("2026-11-15") },
      { ...bankHolidays, lastYear: 2026 },
    );
    expect(findLatest(limit)).toBe("2027-01-15");
    expect(listStatusSpans(limit).map(({ appeal }) => appeal)).toEqual(["open", "late"]);
  });
});
