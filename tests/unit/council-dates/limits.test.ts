import { describe, expect, it } from "vitest";
import { type CouncilEvent, listDatedLimits, listLimits } from "../../../lib/council-dates/limits.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { openGuide } from "../../../lib/guide/open-guide.ts";
import { layOver, soundFiles, toSound } from "../sound-guide.ts";

const weeks = (amount: number) => [`  counted: after`, `  amount: ${amount}`, "  unit: weeks"];

function write(
  name: string,
  period: readonly string[],
  events: readonly (readonly [CouncilEvent | "other", number, string?])[],
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
    ...events.flatMap(([event, order, source = "act-55"]) => [
      `  - event: ${event}`,
      `    order: ${order}`,
      "    sources:",
      `      - ${source}`,
    ]),
    "exceptions: none",
    "if-late: Get advice.",
    "rests-on: law",
    "---",
    "",
  ];
  return { path: `time-limits/${name}.md`, text: text.join("\n") };
}

const act55 = soundFiles.find(({ path }) => path === "sources/act-55.md");
const act99 = {
  path: "sources/act-99.md",
  text: act55 && "text" in act55 ? act55.text.replaceAll("55", "99") : "",
};

const guide = toSound(
  openGuide(
    layOver([
      write("final-plan", weeks(20), [["asked-for-an-assessment", 3]]),
      write("draft", ["  counted: in-words", "  words: At once."], [["asked-for-an-assessment", 2]]),
      write("decision", weeks(6), [
        ["tribunal-order", 9],
        ["asked-for-an-assessment", 1],
        ["other", 1, "act-99"],
      ]),
      act99,
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

  it("have the sources for that event, which for another event of the same limit are others", () => {
    const named = (event: CouncilEvent | "other") =>
      listLimits(guide, event).map(({ row, sources }) => [row.name, ...sources.map(({ name }) => name)]);
    expect(named("tribunal-order")).toEqual([["decision", "act-55"]]);
    expect(named("other")).toEqual([["decision", "act-99"]]);
  });

  it("are the same on the page for a day, which adds when they end", () => {
    const event = "asked-for-an-assessment";
    const dated = listDatedLimits(guide, event, calendarDate("2026-09-02"));
    expect(dated.map(({ row, sources }) => ({ row, sources }))).toEqual(listLimits(guide, event));
    expect(dated[0]?.lastDay).toMatchObject({ lastDay: "2026-10-14", lateFrom: "2026-10-15" });
  });
});
