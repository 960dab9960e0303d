import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { isOverAYearOld, parseAppealDates } from "../../../lib/dates/parse-appeal-dates.ts";

const today = calendarDate("2026-11-22");

describe("dates as a reader gives them", () => {
  it.each(["2026-02-30", "26-09-02", "2 September", "", "2026-9-2", "12026-09-02"])(
    "%s is not a date, so it is asked for again",
    (letter) => {
      expect(parseAppealDates({ letter }, today)).toEqual({ remarks: ["not-a-date"] });
      expect(parseAppealDates({ letter: "2026-09-02", certificate: letter }, today).dates).toBeUndefined();
    },
  );

  it("a letter from the future is not counted", () => {
    expect(parseAppealDates({ letter: "2026-11-23" }, today)).toEqual({ remarks: ["letter-in-the-future"] });
    expect(parseAppealDates({ letter: "2026-11-22" }, today).dates?.letter).toBe("2026-11-22");
  });

  it("a certificate from the future is refused", () => {
    const answers = { letter: "2026-09-02", certificate: "2026-11-23" };
    expect(parseAppealDates(answers, today)).toEqual({ remarks: ["certificate-in-the-future"] });
  });

  it("a certificate from before the letter is left out, with a word on it", () => {
    const { dates, remarks } = parseAppealDates({ letter: "2026-09-02", certificate: "2026-09-01" }, today);
    expect(dates).toEqual({ letter: "2026-09-02", kind: "other" });
    expect(remarks).toEqual(["certificate-before-letter"]);
  });

  it("a letter over 12 months old is counted, with a word on late appeals", () => {
    expect(parseAppealDates({ letter: "2025-11-21" }, today)).toMatchObject({
      dates: { letter: "2025-11-21" },
      remarks: ["letter-over-a-year-old"],
    });
    expect(isOverAYearOld(calendarDate("2025-11-22"), today)).toBe(false);
  });

  it("not being sure counts as needing a certificate", () => {
    expect(parseAppealDates({ letter: "2026-09-02", kind: "not-sure" }, today).dates?.kind).toBe("other");
    expect(parseAppealDates({ letter: "2026-09-02", kind: "placement-only" }, today).dates?.kind).toBe(
      "placement-only",
    );
  });
});
