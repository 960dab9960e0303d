import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { listDateLines } from "../../../lib/letter-dates/date-lines.ts";
import { findLetterDates } from "../../../lib/letter-dates/letter-dates.ts";
import { ownGuide } from "../../support/own-guide.ts";

const page = ownGuide.datePage;
const today = calendarDate("2026-11-22");
const listLines = (letter: string) => listDateLines(page, findLetterDates(calendarDate(letter), today));

describe("The days of a letter", () => {
  it("are the letter's, the adviser's, the reader's own certificate's and the Tribunal's, in this order", () => {
    expect(listLines("2026-09-02").map(({ day, key }) => [day, key])).toEqual([
      ["2026-09-02", page.workLetter],
      ["2026-11-02", page.adviser],
      ["own", page.ownCertificate],
      ["2026-11-02", page.appeal],
    ]);
  });

  it("keep the adviser's limit on a Sunday, plan the appeal for the Friday, and give what a rule adds no leaf", () => {
    const lines = listLines("2026-10-31").map(({ day }) => day);
    expect(lines).toEqual(["2026-10-31", "2026-12-31", "own", "2026-12-31", undefined]);
    const [, adviser, , appeal, added] = listLines("2026-11-17");
    expect([adviser?.day, appeal?.day, added?.day]).toEqual(["2027-01-17", "2027-01-15", undefined]);
    expect(appeal?.values).toContain(page.appealEarly);
    expect(added?.values).toEqual([page.guidanceWords, page.guidanceWeekend]);
  });

  it("have the plain limit for the Tribunal where no bank holidays are known", () => {
    const appeal = listLines("2060-01-04")[3];
    expect([appeal?.day, appeal?.values]).toEqual(["2060-03-04", [page.appealNote, page.appealUnrolled]]);
  });
});
