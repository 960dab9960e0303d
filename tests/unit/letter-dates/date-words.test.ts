import { describe, expect, it } from "vitest";
import { dateNames, listDateNames } from "../../../lib/content/kinds/date-names.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { listCalendars } from "../../../lib/feeds/date-calendars.ts";
import { listProblems, openGuide } from "../../../lib/guide/open-guide.ts";
import { toDateView } from "../../../lib/letter-dates/date-view.ts";
import { toCalendarWords } from "../../../lib/letter-dates/date-words.ts";
import { change, toSound } from "../sound-guide.ts";

const today = calendarDate("2026-11-22");
const inCalendars = ["event-adviser", "event-appeal", "event-note", "event-certificate-note"];

/** The sound guide with fields of date-page.md that hold these dates, each in a sentence of its own. */
function plant(names: Record<string, readonly string[]>) {
  const toLine = (field: string, held: readonly string[]) =>
    `${field}: "Planted in ${field} ${held.map((name) => `:date[${name}].`).join(" ")}"`;
  return openGuide(
    change("date-page.md", (text) =>
      Object.entries(names).reduce(
        (changed, [field, held]) => changed.replace(new RegExp(`^${field}: .*$`, "m"), toLine(field, held)),
        text,
      ),
    ),
  );
}

const allowed = Object.fromEntries(inCalendars.map((field) => [field, listDateNames(field)]));
/** Every calendar file as one text, with its folded lines joined: there are hundreds, so they are made once. */
const calendars = Object.values(listCalendars(toSound(plant(allowed)), today))
  .join("")
  .replaceAll("\r\n ", "");

describe("the dates that are worked out", () => {
  it.each(inCalendars)("are all filled in %s that the check lets stand there, and no others are", (field) => {
    const names = listDateNames(field);
    expect(names).not.toEqual([]);
    const filled = calendars.match(new RegExp(`(?<=Planted in ${field} ).*(?=\\.)`, "g")) ?? [];
    expect(filled.length).toBeGreaterThan(100);
    const pieces = filled.map((line) => line.split(". "));
    expect(pieces.filter(({ length }) => length !== names.length)).toEqual([]);
    expect(pieces.flat().filter((piece) => !/^(\w+day )?\d{1,2} \w+ \d{4}$/.test(piece))).toEqual([]);
    for (const name of dateNames.filter((other) => !names.includes(other)))
      expect(listProblems(plant({ [field]: [name] })), name).toMatchObject([{ rule: "unknown-date" }]);
  });

  it("are all filled on the page of a letter's date, and on the calendar of days", () => {
    const guide = toSound(plant({ passed: listDateNames("passed") }));
    const view = toDateView(guide, today, calendarDate("2026-09-02"));
    const onDates = toCalendarWords(today);
    expect(listDateNames("passed").filter((name) => view.context.dateWords?.(name) === name)).toEqual([]);
    expect(listDateNames("calendar").filter((name) => onDates(name) === name)).toEqual([]);
    expect(listProblems(plant({ calendar: ["letter"] }))).toMatchObject([{ rule: "unknown-date" }]);
  });
});
