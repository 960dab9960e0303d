import { describe, expect, it } from "vitest";
import { addDays, addMonths, calendarDate, formatShortDate } from "../../../lib/dates/calendar-date.ts";
import { toLetterWords } from "../../../lib/letter-dates/date-words.ts";
import { findLetterDates } from "../../../lib/letter-dates/letter-dates.ts";

const today = calendarDate("2026-11-22");

/** What `:date[certificate-before]` says on the page of a letter of this day. */
function sayBefore(letter: string): string {
  return toLetterWords(findLetterDates(calendarDate(letter), today))("certificate-before");
}

describe("the last day on which a certificate leaves the letter's limit as it is", () => {
  it.each([
    // 2 months from the letter end on 2 November; so does 1 month from a certificate of 2 October.
    ["2026-09-02", "2 October 2026"],
    // 2 months end on 28 February; so does 1 month from any certificate of 28 to 31 January.
    ["2026-12-31", "31 January 2027"],
    // A month more than the day of the letter: 30 April has no 31st, and 1 May would be a day more.
    ["2026-03-31", "30 April 2026"],
  ])("is, for a letter of %s, %s", (letter, before) => expect(sayBefore(letter)).toBe(before));

  it("is so for each letter of December and January, whose months end in February and March: a certificate of the next day gives a later limit, and none up to it does", () => {
    for (let letter = calendarDate("2026-12-01"); letter < "2027-02-01"; letter = addDays(letter, 1)) {
      const limit = addMonths(letter, 2);
      let before = letter;
      while (addMonths(addDays(before, 1), 1) <= limit) before = addDays(before, 1);
      expect(sayBefore(letter), letter).toBe(formatShortDate(before));
    }
  });
});
