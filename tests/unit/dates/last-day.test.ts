import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BankHolidays, bankHolidays } from "../../../lib/dates/bank-holidays.ts";
import { addDays, addMonths, type CalendarDate, calendarDate } from "../../../lib/dates/calendar-date.ts";
import { findLastDay, type KnownLastDay } from "../../../lib/dates/last-day.ts";
import { type CountedPeriod, formatPeriod, type Period } from "../../../lib/dates/period.ts";
import { toWorkingDayFrom } from "../../../lib/dates/working-days.ts";

const weeks = (amount: number): CountedPeriod => ({ counted: "after", amount, unit: "weeks" });
const days = (amount: number): CountedPeriod => ({ counted: "after", amount, unit: "days" });
const firstDays = (amount: number): CountedPeriod => ({ counted: "beginning-with", amount, unit: "days" });
const firstMonths = (amount: number): CountedPeriod => ({
  counted: "beginning-with",
  amount,
  unit: "months",
});

function find(event: CalendarDate, period: Period): KnownLastDay {
  const found = findLastDay(event, period, bankHolidays);
  if ("noDate" in found) throw new Error(`${event} has no last day: ${found.noDate}`);
  return found;
}

const lastDayOf = (event: string, period: Period) => find(calendarDate(event), period).lastDay;

describe("the worked dates of what the council owes", () => {
  it.each<[string, string, Period, string]>([
    ["the decision whether to assess", "2026-09-02", weeks(6), "2026-10-14"],
    ["the decision that there is no plan", "2026-09-02", weeks(16), "2026-12-23"],
    ["the final plan", "2026-09-02", weeks(20), "2027-01-20"],
    ["the report of a review", "2026-11-23", weeks(2), "2026-12-07"],
    ["the decision after a review", "2026-11-23", weeks(4), "2026-12-21"],
    ["the final plan after a review", "2026-11-23", weeks(12), "2027-02-15"],
    ["comments on a draft", "2026-12-01", firstDays(15), "2026-12-15"],
    ["being told that an ordered assessment starts", "2026-11-20", weeks(2), "2026-12-04"],
    ["the draft of an ordered plan, on Christmas Day", "2026-11-20", weeks(5), "2026-12-25"],
    ["the final of an ordered plan", "2026-11-20", weeks(11), "2027-02-05"],
    ["the answer about a re-assessment", "2026-12-01", days(15), "2026-12-16"],
    ["arranging mediation", "2026-11-30", days(30), "2026-12-30"],
    ["a discrimination claim", "2026-01-10", firstMonths(6), "2026-07-09"],
    [
      "the plan before a move to secondary school",
      "2027-09-01",
      { counted: "before-a-day", day: "02-15" },
      "2027-02-14",
    ],
    ["the plan before college", "2027-09-01", { counted: "before-a-day", day: "03-31" }, "2027-03-30"],
    [
      "the plan before a move between colleges",
      "2027-09-01",
      { counted: "at-least-before", amount: 5, unit: "months" },
      "2027-04-01",
    ],
    [
      "notice of a review meeting",
      "2026-11-23",
      { counted: "at-least-before", amount: 2, unit: "weeks" },
      "2026-11-09",
    ],
    ["the next review", "2026-11-23", firstMonths(12), "2027-11-22"],
    ["an answer to a recommendation", "2026-11-20", { ...weeks(5), counted: "beginning-with" }, "2026-12-24"],
  ])("%s: from %s", (_, event, period, lastDay) => {
    expect(lastDayOf(event, period)).toBe(lastDay);
  });

  it("leave a last day on Christmas Day and name the working day before it too", () => {
    expect(find(calendarDate("2026-11-20"), weeks(5))).toEqual({
      lastDay: "2026-12-25",
      lateFrom: "2026-12-26",
      lastWorkingDay: "2026-12-24",
    });
  });

  it("have the day itself as the working day where it is one", () => {
    expect(find(calendarDate("2026-09-02"), weeks(6)).lastWorkingDay).toBe("2026-10-14");
  });
});

describe("handing a plan over to a new council, in 15 working days beginning with the day the old one knew", () => {
  const fifteen: CountedPeriod = { counted: "beginning-with", amount: 15, unit: "working-days" };
  const inTime: CountedPeriod = { ...fifteen, counted: "at-least-before" };

  it("ends on the 15th working day, counting that day, over Christmas", () => {
    expect(find(calendarDate("2026-12-14"), fifteen)).toEqual({
      lastDay: "2027-01-06",
      lateFrom: "2027-01-07",
      lastWorkingDay: "2027-01-06",
    });
    expect(lastDayOf("2026-11-23", fifteen)).toBe("2026-12-11");
  });

  it("is due on the day of the move where the old council knew 15 working days before", () => {
    expect(lastDayOf("2026-11-23", inTime)).toBe("2026-11-02");
    expect(lastDayOf("2026-11-21", inTime)).toBe("2026-11-02");
  });

  it("ends on the first working day from the move where it knew one working day too late", () => {
    expect(lastDayOf("2026-11-03", fifteen)).toBe("2026-11-23");
  });

  it("is not worked out in a year whose bank holidays are not published", () => {
    const until2026: BankHolidays = { ...bankHolidays, lastYear: 2026 };
    const refused = { noDate: "bank-holidays-not-known" };
    expect(findLastDay(calendarDate("2026-12-14"), fifteen, until2026)).toEqual(refused);
    expect(findLastDay(calendarDate("2027-01-04"), inTime, until2026)).toEqual(refused);
  });

  it("never ends before a move that the old council knew of too late, on any day from 2024 to 2028", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1700 }), fc.integer({ min: -60, max: 60 }), (start, gap) => {
        const aware = addDays(calendarDate("2024-01-01"), start);
        const moved = addDays(aware, gap);
        const due = aware <= find(moved, inTime).lastDay ? moved : find(aware, fifteen).lastDay;
        expect(due >= moved).toBe(true);
      }),
    );
  });
});

describe("limits that hang on two dates, one of which the reader looks up", () => {
  it("after a review are 12 weeks from the meeting, or 8 from changes that came in the first 4", () => {
    expect(lastDayOf("2026-11-23", weeks(12))).toBe("2027-02-15");
    expect(lastDayOf("2026-11-30", weeks(8))).toBe("2027-01-25");
    expect(lastDayOf("2026-12-21", weeks(8))).toBe("2027-02-15");
    expect(lastDayOf("2027-01-18", weeks(8)) > "2027-02-15").toBe(true);
  });

  it("after a move are 12 months beginning with the last review, or 3 with the transfer", () => {
    expect(lastDayOf("2026-10-05", firstMonths(12))).toBe("2027-10-04");
    expect(lastDayOf("2025-12-01", firstMonths(12)) < "2027-02-22").toBe(true);
    expect(lastDayOf("2026-11-23", firstMonths(3))).toBe("2027-02-22");
  });
});

describe("leap days and the ends of months", () => {
  const firstOf = (amount: number): Period => ({ counted: "after", amount, unit: "months" });

  it("are counted as days of the calendar in days and weeks", () => {
    expect(lastDayOf("2028-02-20", days(15))).toBe("2028-03-06");
    expect(lastDayOf("2027-02-20", days(15))).toBe("2027-03-07");
    expect(lastDayOf("2028-02-01", weeks(6))).toBe("2028-03-14");
  });

  it("give the last day of a month too short to have the date", () => {
    expect(lastDayOf("2027-11-30", firstOf(3))).toBe("2028-02-29");
    expect(lastDayOf("2026-11-30", firstOf(3))).toBe("2027-02-28");
    expect(lastDayOf("2028-02-29", firstOf(12))).toBe("2029-02-28");
  });

  it("end the months that begin with a day on the day before, at the latest", () => {
    expect(lastDayOf("2026-08-31", firstMonths(6))).toBe("2027-02-27");
    expect(lastDayOf("2026-03-01", firstMonths(6))).toBe("2026-08-31");
    expect(lastDayOf("2024-02-29", firstMonths(12))).toBe("2025-02-27");
  });
});

describe("working days", () => {
  const working = (amount: number, counted: CountedPeriod["counted"]): Period => ({
    counted,
    amount,
    unit: "working-days",
  });

  it("leave out weekends, Christmas and New Year", () => {
    expect(lastDayOf("2026-12-23", working(3, "after"))).toBe("2026-12-30");
    expect(lastDayOf("2026-12-14", working(15, "beginning-with"))).toBe("2027-01-06");
    expect(lastDayOf("2027-01-06", working(5, "at-least-before"))).toBe("2026-12-29");
  });

  it("are counted on from a weekend and from Christmas Eve, as for a posted request", () => {
    expect(lastDayOf("2026-11-20", working(2, "after"))).toBe("2026-11-24");
    expect(lastDayOf("2026-12-24", working(2, "after"))).toBe("2026-12-30");
  });

  it("begin with the next working day where the event is on a weekend", () => {
    expect(lastDayOf("2026-11-21", working(1, "beginning-with"))).toBe("2026-11-23");
    expect(lastDayOf("2026-11-23", working(1, "beginning-with"))).toBe("2026-11-23");
  });

  it("are refused in a year whose bank holidays are not published", () => {
    const until2026: BankHolidays = { ...bankHolidays, lastYear: 2026 };
    const refused = { noDate: "bank-holidays-not-known" };
    const event = calendarDate("2026-12-29");
    expect(findLastDay(event, working(3, "after"), until2026)).toEqual(refused);
    expect(findLastDay(calendarDate("2026-12-31"), working(2, "after"), until2026)).toEqual(refused);
    expect(findLastDay(event, working(2, "after"), until2026)).toMatchObject({ lastDay: "2026-12-31" });
    expect(findLastDay(calendarDate("2027-01-04"), working(3, "at-least-before"), until2026)).toEqual(
      refused,
    );
  });
});

describe("what is not worked out", () => {
  it("is a time in school days, which each school has of its own", () => {
    const panel: Period = { counted: "after", amount: 15, unit: "school-days" };
    expect(findLastDay(calendarDate("2026-11-23"), panel, bankHolidays)).toEqual({ noDate: "school-days" });
  });

  it("is a time the law gives no single sum for", () => {
    const found = findLastDay(calendarDate("2026-11-23"), { counted: "in-words" }, bankHolidays);
    expect(found).toEqual({ noDate: "in-words" });
  });

  it("is the working day before, in a year whose bank holidays are not published", () => {
    const until2026: BankHolidays = { ...bankHolidays, lastYear: 2026 };
    expect(findLastDay(calendarDate("2026-12-01"), weeks(6), until2026)).toEqual({
      lastDay: "2027-01-12",
      lateFrom: "2027-01-13",
    });
  });
});

describe("any event from 2024 to 2028", () => {
  const anyDay = fc
    .integer({ min: 0, max: 1827 - 200 })
    .map((after) => addDays(calendarDate("2024-01-01"), after));
  const anyPeriod = fc.record({
    counted: fc.constantFrom("after", "beginning-with", "at-least-before"),
    amount: fc.integer({ min: 1, max: 20 }),
    unit: fc.constantFrom("days", "weeks", "working-days"),
  }) satisfies fc.Arbitrary<CountedPeriod>;
  const anyMonths = fc.record({
    counted: fc.constantFrom("after", "beginning-with", "at-least-before"),
    amount: fc.integer({ min: 1, max: 12 }),
    unit: fc.constant("months"),
  }) satisfies fc.Arbitrary<CountedPeriod>;
  const any = fc.oneof(anyPeriod, anyMonths);

  it("has a last day that moves later, or stays, when the event is a day later", () => {
    fc.assert(
      fc.property(anyDay, any, (event, period) => {
        expect(find(addDays(event, 1), period).lastDay >= find(event, period).lastDay).toBe(true);
      }),
    );
  });

  it("has no less time after it than beginning with it", () => {
    fc.assert(
      fc.property(anyDay, any, (event, period) => {
        const after = find(event, { ...period, counted: "after" }).lastDay;
        const beginning = find(event, { ...period, counted: "beginning-with" }).lastDay;
        expect(after >= beginning).toBe(true);
      }),
    );
  });

  it("is late from the next day, and planned for on a working day up to the last", () => {
    fc.assert(
      fc.property(anyDay, any, (event, period) => {
        const { lastDay, lateFrom, lastWorkingDay } = find(event, period);
        expect(lateFrom).toBe(addDays(lastDay, 1));
        expect(lastWorkingDay === undefined).toBe(lastDay > "2028-12-31");
        if (lastDay > "2028-12-31") return;
        if (!lastWorkingDay) throw new Error(`${lastDay} has no working day before it`);
        expect(toWorkingDayFrom(lastWorkingDay, bankHolidays)).toBe(lastWorkingDay);
        expect(lastWorkingDay <= lastDay && lastWorkingDay >= addDays(lastDay, -5)).toBe(true);
      }),
    );
  });

  it("is never passed by the months that a last day stands before it", () => {
    fc.assert(
      fc.property(anyDay, anyMonths, (event, period) => {
        const { lastDay } = find(event, { ...period, counted: "at-least-before" });
        expect(addMonths(lastDay, period.amount) <= event).toBe(true);
      }),
    );
  });
});

it("a period is written with its unit, one of a kind without an s", () => {
  expect(formatPeriod(weeks(6))).toBe("6 weeks");
  expect(formatPeriod({ counted: "after", amount: 1, unit: "months" })).toBe("1 month");
  expect(formatPeriod({ counted: "after", amount: 1, unit: "working-days" })).toBe("1 working day");
  expect(formatPeriod({ counted: "after", amount: 15, unit: "school-days" })).toBe("15 school days");
});
