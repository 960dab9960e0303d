import { describe, expect, it } from "vitest";
import { toStanding } from "../../../lib/areas/provenance.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { formatWhen, parseCalendarMonth } from "../../../lib/dates/calendar-month.ts";
import { readMonth } from "../../../lib/dates/read-date.ts";

describe("a month without a day", () => {
  it.each([
    ["2024-06", "2024-06"],
    ["2024-13", undefined],
    ["2024-6", undefined],
    ["2024-06-01", undefined],
  ])("is written %s: %s", (text, month) => {
    expect(parseCalendarMonth(text)).toBe(month);
  });

  it("is shown to readers in words, a day with its number", () => {
    const june = readMonth("June 2024");
    if (!june) throw new Error("June has a name");
    expect(formatWhen(june)).toBe("in June 2024");
    expect(formatWhen(calendarDate("2024-06-02"))).toBe("on 2 June 2024");
    expect(toStanding({ publishedOn: june, confirmedOn: undefined })).toBe(
      " in June 2024. Not yet confirmed.",
    );
  });

  it("sorts before its own days and after those of the month before", () => {
    expect(["2024-07-01", "2024-06-01", "2024-06", "2024-05-31"].toSorted()).toEqual([
      "2024-05-31",
      "2024-06",
      "2024-06-01",
      "2024-07-01",
    ]);
  });
});
