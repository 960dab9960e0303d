import { describe, expect, it } from "vitest";
import { councilDates } from "../../../lib/content/kinds/council-dates.ts";
import { councilDateEvents, timeLimit } from "../../../lib/content/kinds/time-limit.ts";
import { listDatedLimits } from "../../../lib/council-dates/limits.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { ownGuide } from "../../support/own-guide.ts";
import { readFields } from "./time-limit-files.ts";

const asked = readFields("content/time-limits/assess-decision.md") as Record<string, unknown>;

function listOf(event: (typeof councilDateEvents)[number], date: string) {
  const found = listDatedLimits(ownGuide, event, calendarDate(date));
  return found.map(({ row, lastDay }) => [row.name, "noDate" in lastDay ? lastDay.noDate : lastDay.lastDay]);
}

describe("the files of time limits", () => {
  it("give every event at least one date", () => {
    const { events } = councilDates.schema.parse(readFields("content/council-dates.md"));
    expect(Object.keys(events).toSorted()).toEqual([...councilDateEvents].toSorted());
    for (const event of councilDateEvents) {
      expect([event, listOf(event, "2026-09-02").some(([, day]) => day?.startsWith("20"))]).toEqual([
        event,
        true,
      ]);
    }
  });

  it("list what follows from a request, from a review meeting and from an order", () => {
    expect(listOf("asked-for-an-assessment", "2026-09-02")).toEqual([
      ["assess-decision", "2026-10-14"],
      ["refuse-plan", "2026-12-23"],
      ["draft-plan", "in-words"],
      ["final-plan", "2027-01-20"],
    ]);
    expect(listOf("review-meeting-held", "2026-11-23")).toEqual([
      ["review-notice", "2026-11-09"],
      ["review-papers", "2026-11-09"],
      ["review-report", "2026-12-07"],
      ["review-decision", "2026-12-21"],
      ["review-final-plan", "2027-02-15"],
    ]);
    expect(listOf("tribunal-order", "2026-11-20").slice(0, 5)).toEqual([
      ["order-assess-tell", "2026-12-04"],
      ["order-assess-no-plan", "2027-01-29"],
      ["order-assess-final", "2027-02-26"],
      ["order-plan-draft", "2026-12-25"],
      ["order-plan-final", "2027-02-05"],
    ]);
  });
});

describe("a time limit", () => {
  it.each<[string, unknown]>([
    ["no amount", { counted: "after", unit: "weeks" }],
    ["an amount of nothing", { counted: "after", amount: "0", unit: "weeks" }],
    ["a unit nobody counts in", { counted: "after", amount: "6", unit: "fortnights" }],
    ["a count of its own", { counted: "around", amount: "6", unit: "weeks" }],
    ["a day that most years lack", { counted: "before-a-day", day: "02-29" }],
    ["words and an amount", { counted: "in-words", words: "At once.", amount: "6" }],
  ])("is refused with %s", (_, period) => {
    expect(timeLimit.schema.safeParse(asked).success).toBe(true);
    expect(timeLimit.schema.safeParse({ ...asked, period }).success).toBe(false);
  });
});
