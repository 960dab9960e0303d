import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AppealDates, findAppealLimit } from "../../../lib/dates/appeal-limit.ts";
import { type BankHolidays, bankHolidays } from "../../../lib/dates/bank-holidays.ts";
import { addDays, addMonths, type CalendarDate, calendarDate } from "../../../lib/dates/calendar-date.ts";
import { toWorkingDayFrom } from "../../../lib/dates/working-days.ts";
import { workedExamples } from "./worked-examples.ts";

const isWorkingDay = (day: CalendarDate) => toWorkingDayFrom(day, bankHolidays) === day;

const firstDay = calendarDate("2024-01-01");
const days = Array.from({ length: 1827 }, (_, index) => addDays(firstDay, index));
// The last bank holidays known are those of 2028, so the latest limit here ends before Christmas 2028.
const anyDay = fc.constantFrom(...days.filter((day) => day <= "2028-07-20"));
const anyCase = fc.record(
  { letter: anyDay, certificateAfter: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }) },
  { requiredKeys: ["letter", "certificateAfter"] },
);

function toDates({
  letter,
  certificateAfter,
}: {
  letter: CalendarDate;
  certificateAfter: number | undefined;
}): AppealDates {
  const certificate =
    certificateAfter === undefined ? {} : { certificate: addDays(letter, certificateAfter) };
  return { letter, ...certificate };
}

describe("the worked examples of the time limits", () => {
  it.each(workedExamples)("$name: a letter of $letter and a certificate of $certificate", (example) => {
    const { letter, certificate } = example;
    const limit = findAppealLimit(
      {
        letter: calendarDate(letter),
        ...(certificate && { certificate: calendarDate(certificate) }),
      },
      bankHolidays,
    );
    expect({
      fromLetter: limit.fromLetter,
      fromCertificate: limit.fromCertificate,
      plain: limit.plain,
      planBy: limit.planBy,
      latest: limit.guidance?.latest ?? limit.plain,
      contactAdviserBy: limit.contactAdviserBy,
    }).toEqual({
      fromLetter: example.fromLetter,
      fromCertificate: example.fromCertificate,
      plain: example.plain,
      planBy: example.planBy,
      latest: example.latest,
      contactAdviserBy: example.fromLetter,
    });
  });
});

describe("any letter from 2024 to 2028", () => {
  it("is never planned for later than the plain date, nor more than 5 days before it", () => {
    for (const letter of days.filter((day) => day < "2028-10-31")) {
      const { plain, planBy } = findAppealLimit({ letter }, bankHolidays);
      expect(planBy).toBeDefined();
      expect(planBy && planBy <= plain && planBy >= addDays(plain, -5)).toBe(true);
    }
  });

  it("has a plain date 2 months after the letter when there is no certificate", () => {
    for (const letter of days) {
      expect(findAppealLimit({ letter }, bankHolidays).plain).toBe(addMonths(letter, 2));
    }
  });

  it("is never made shorter by a certificate", () => {
    fc.assert(
      fc.property(anyCase, (dates) => {
        const without = findAppealLimit({ letter: dates.letter }, bankHolidays);
        expect(findAppealLimit(toDates(dates), bankHolidays).plain >= without.plain).toBe(true);
      }),
    );
  });

  it("moves later, or stays, when the letter or the certificate is a day later", () => {
    fc.assert(
      fc.property(anyCase, (dates) => {
        const now = findAppealLimit(toDates(dates), bankHolidays);
        const nextLetter = findAppealLimit(
          { ...toDates(dates), letter: addDays(dates.letter, 1) },
          bankHolidays,
        );
        expect(nextLetter.fromLetter >= now.fromLetter).toBe(true);
        if (dates.certificateAfter === undefined) return;
        const later = { ...dates, certificateAfter: dates.certificateAfter + 1 };
        const next = findAppealLimit(toDates(later), bankHolidays);
        expect(next.plain >= now.plain && (next.planBy ?? "9") >= (now.planBy ?? "")).toBe(true);
      }),
    );
  });

  it("never extends the day to contact the mediation adviser", () => {
    fc.assert(
      fc.property(anyCase, (dates) => {
        const { contactAdviserBy } = findAppealLimit(toDates(dates), bankHolidays);
        expect(contactAdviserBy).toBe(addMonths(dates.letter, 2));
      }),
    );
  });

  it("lets guidance add days only at a weekend, a bank holiday, in August or at Christmas", () => {
    fc.assert(
      fc.property(anyCase, (dates) => {
        const { plain, guidance } = findAppealLimit(toDates(dates), bankHolidays);
        const holiday = plain.slice(5, 7) === "08" || plain.slice(5) >= "12-25" || plain.endsWith("-01-01");
        expect(guidance !== undefined).toBe(holiday || !isWorkingDay(plain));
        if (guidance) expect(isWorkingDay(guidance.latest) && guidance.latest > plain).toBe(true);
      }),
    );
  });

  it("never adds the August days inside a period to its end", () => {
    const limit = findAppealLimit({ letter: calendarDate("2026-07-10") }, bankHolidays);
    expect(limit).toMatchObject({ plain: "2026-09-10", planBy: "2026-09-10" });
    expect(limit.guidance).toBeUndefined();
  });
});

describe("what is not known", () => {
  const until2026: BankHolidays = { ...bankHolidays, lastYear: 2026 };

  it("rolls no date in a year whose bank holidays are not published", () => {
    const limit = findAppealLimit({ letter: calendarDate("2026-11-15") }, until2026);
    expect(limit).toMatchObject({ plain: "2027-01-15" });
    expect(limit.planBy).toBeUndefined();
    expect(limit.guidance).toBeUndefined();
  });

  it("still says which day to plan for when only the guidance would reach into such a year", () => {
    const limit = findAppealLimit({ letter: calendarDate("2026-10-26") }, until2026);
    expect(limit.planBy).toBe("2026-12-24");
    expect(limit.guidance).toBeUndefined();
  });

  it("does not count a certificate dated before the letter", () => {
    const dates = {
      letter: calendarDate("2026-09-02"),
      certificate: calendarDate("2026-09-01"),
    };
    expect(findAppealLimit(dates, bankHolidays).fromCertificate).toBeUndefined();
  });
});
