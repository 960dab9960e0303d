import { describe, expect, it } from "vitest";
import { type CouncilEvent, listDatedLimits } from "../../../lib/council-dates/limits.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { openGuide } from "../../../lib/guide/open-guide.ts";
import { layOver, toSound } from "../sound-guide.ts";

const weeks = (amount: number) => [`  counted: after`, `  amount: ${amount}`, "  unit: weeks"];

function write(
  name: string,
  period: readonly string[],
  events: readonly (readonly [CouncilEvent, number])[],
) {
  const text = [
    "---",
    `title: The ${name}`,
    "who: council",
    "duty: send it",
    "period:",
    ...period,
    "counts-from: The day you asked.",
    "events:",
    ...events.flatMap(([event, order]) => [
      `  - event: ${event}`,
      `    order: ${order}`,
      "    sources:",
      "      - act-55",
    ]),
    "exceptions: none",
    "if-late: Get advice.",
    "rests-on: law",
    "---",
    "",
  ];
  return { path: `time-limits/${name}.md`, text: text.join("\n") };
}

const guide = toSound(
  openGuide(
    layOver([
      write("final-plan", weeks(20), [["asked-for-an-assessment", 3]]),
      write("draft", ["  counted: in-words", "  words: At once."], [["asked-for-an-assessment", 2]]),
      write("decision", weeks(6), [
        ["tribunal-order", 9],
        ["asked-for-an-assessment", 1],
      ]),
    ]),
  ),
);

const list = (event: CouncilEvent) =>
  listDatedLimits(guide, event, calendarDate("2026-09-02")).map(({ row, lastDay }) => [
    row.name,
    "noDate" in lastDay ? lastDay.noDate : lastDay.lastDay,
  ]);

describe("the time limits of one event", () => {
  it("stand in their order, and one without a date stays in its place", () => {
    expect(list("asked-for-an-assessment")).toEqual([
      ["decision", "2026-10-14"],
      ["draft", "in-words"],
      ["final-plan", "2027-01-20"],
    ]);
  });

  it("are only those that run from it", () => {
    expect(list("tribunal-order")).toEqual([["decision", "2026-10-14"]]);
    expect(list("plan-moved-to-a-new-council")).toEqual([]);
  });
});
