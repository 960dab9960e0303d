import { describe, expect, it } from "vitest";
import {
  calendarDateNames,
  certificateDateNames,
  letterDateNames,
  listDateNames,
} from "../../../lib/content/kinds/date-names.ts";
import { buildLibrary } from "../../../lib/content/library.ts";
import { readContentFiles } from "../../../lib/content/read.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { listCalendars } from "../../../lib/feeds/date-calendars.ts";
import { toDateView } from "../../../lib/letter-dates/date-view.ts";
import { toCalendarWords } from "../../../lib/letter-dates/date-words.ts";

const files = readContentFiles("tests/fixtures/sound");
const today = calendarDate("2026-11-22");
const all = [...letterDateNames, ...certificateDateNames, ...calendarDateNames];

/** The sound guide with a field of date-page.md that holds these dates. */
function plant(field: string, names: readonly string[]) {
  const line = `${field}: "Planted${names.map((name) => ` :date[${name}]`).join(",")}."`;
  return buildLibrary(
    files.map((file) =>
      file.path === "date-page.md"
        ? { ...file, text: file.text.replace(new RegExp(`^${field}: .*$`, "m"), line) }
        : file,
    ),
  );
}

/** The planted words of every calendar file, with its folded lines joined. */
function listPlanted(library: ReturnType<typeof plant>): string[] {
  return Object.values(listCalendars(library, today)).flatMap(
    (text) => text.replaceAll("\r\n ", "").match(/Planted.*/g) ?? [],
  );
}

describe("the dates that are worked out", () => {
  it.each(["event-adviser", "event-appeal", "event-note", "event-certificate-note"])(
    "are all filled in %s that the check lets stand there, and no others are",
    (field) => {
      const allowed = listDateNames(field);
      expect(allowed).not.toEqual([]);
      const sound = plant(field, allowed);
      expect(sound.problems).toEqual([]);
      const filled = listPlanted(sound);
      expect(filled).not.toEqual([]);
      const pieces = filled.flatMap((line) => line.replace(/^Planted |\.$/g, "").split("\\, "));
      expect(pieces.filter((piece) => !/^(\w+day )?\d{1,2} \w+ \d{4}$/.test(piece))).toEqual([]);
      for (const name of all.filter((other) => !allowed.includes(other)))
        expect(plant(field, [name]).problems, name).toMatchObject([{ rule: "unknown-date" }]);
    },
  );

  it("are all filled on the page of a letter's date, and on the calendar of days", () => {
    const view = toDateView(plant("passed", listDateNames("passed")), calendarDate("2026-09-02"), today);
    const onDates = toCalendarWords(today);
    expect(listDateNames("passed").filter((name) => view?.context.dateWords?.(name) === name)).toEqual([]);
    expect(listDateNames("calendar").filter((name) => onDates(name) === name)).toEqual([]);
    expect(plant("calendar", ["letter"]).problems).toMatchObject([{ rule: "unknown-date" }]);
  });
});
