import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CardReview } from "../../../app/_components/areas/card-review.tsx";
import { OverdueNote } from "../../../app/_components/frame/overdue-note.tsx";
import { ReviewNote } from "../../../app/_components/frame/review-note.tsx";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { guide } from "../sound-guide.ts";

const record = { reviewed: calendarDate("2026-11-22"), reviewBy: calendarDate("2027-02-22") };

/** What a reader sees of a page's two notes, then of a card's one line, when they are built on this day. */
function render(day: string): string {
  const today = calendarDate(day);
  const view = { guide, today, page: { address: "/areas/kent", record } };
  const parts = [
    createElement(OverdueNote, { record, today }),
    createElement(ReviewNote, { view }),
    createElement(CardReview, { record, today }),
  ];
  return parts
    .map((part) => renderToStaticMarkup(part))
    .join("")
    .replace(/\s+/g, " ");
}

describe("A page past its review day", () => {
  it("says so to the reader at the top and beside its dates, from the day after", () => {
    const late = render("2027-02-23");
    expect(late).toContain("due to be checked again by 22 February 2027");
    expect(late).toContain("Next review due 22 February 2027. That day has passed");
    expect(late).toContain("The next review was due by 22 February 2027, so this may be out of date.");
  });

  it("says nothing of it up to the day itself", () => {
    const inTime = render("2027-02-22");
    expect(inTime).toContain("Next review due 22 February 2027.");
    expect(inTime).not.toMatch(/due to be checked again|has passed|was due by/);
  });
});
