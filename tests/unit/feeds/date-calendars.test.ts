import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { listCalendars } from "../../../lib/feeds/date-calendars.ts";
import { guide } from "./areas.ts";

const calendars = listCalendars(guide, calendarDate("2026-11-22"));

/** The day of each event of a calendar file, by the first word of its name. */
function listDays(address: string): Record<string, string> {
  const events = new ICAL.Component(ICAL.parse(calendars[address] ?? "")).getAllSubcomponents("vevent");
  return Object.fromEntries(
    events.map((event) => [
      String(event.getFirstPropertyValue("uid")).split("-")[0],
      String(event.getFirstPropertyValue("dtstart")),
    ]),
  );
}

describe("the calendar file of a letter", () => {
  it("has the adviser's last day 2 months from the letter, also where the appeal is to be planned for earlier", () => {
    // Example E3 of the dates' own tests: 2 months end on a Sunday, so the appeal is planned for the Friday.
    expect(listDays("/dates/2026-03-03.ics")).toEqual({ adviser: "2026-05-03", appeal: "2026-05-01" });
  });

  it("has both on one day where the 2 months end on a working day", () => {
    expect(listDays("/dates/2026-09-02.ics")).toEqual({ adviser: "2026-11-02", appeal: "2026-11-02" });
  });
});

it("the calendar file of a certificate has the appeal alone, 1 month after it", () => {
  expect(listDays("/dates/certificate-2026-10-20.ics")).toEqual({ certificate: "2026-11-20" });
});

describe("an event that moved", () => {
  const today = calendarDate("2026-11-22");
  /** How new the first event of a letter's calendar says that it is, where the holidays changed on a day. */
  const readNewness = (updated: string) => {
    const text = listCalendars(guide, today, calendarDate(updated))["/dates/2026-09-02.ics"] ?? "";
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    return [
      Number(event?.getFirstPropertyValue("sequence")),
      String(event?.getFirstPropertyValue("dtstamp")),
    ];
  };

  it("is newer than before, once a holiday was proclaimed after the words were reviewed", () => {
    const [before, after] = [readNewness("2025-11-24"), readNewness("2027-03-01")];
    expect(Number(after[0])).toBeGreaterThan(Number(before[0]));
    expect(after[1]).toBe("2027-03-01T00:00:00Z");
    expect(before[1]).toBe(`${guide.datePage.reviewed}T00:00:00Z`);
  });

  it("is as new as before where nothing changed, whatever day it is built", () => {
    const later = listCalendars(guide, calendarDate("2026-11-23"));
    expect(later["/dates/2026-09-02.ics"]).toBe(calendars["/dates/2026-09-02.ics"]);
  });
});

it("a leap day has its calendar, and every day in it is a day", () => {
  const leap = listCalendars(guide, calendarDate("2028-02-29"));
  const text = leap["/dates/2028-02-29.ics"] ?? "";
  expect(text.match(/^DTSTART;VALUE=DATE:.*$/gm)?.map((line) => line.trim())).toEqual([
    "DTSTART;VALUE=DATE:20280428",
    "DTSTART;VALUE=DATE:20280429",
  ]);
  expect(Object.values(leap).join("")).not.toMatch(/NaN|Invalid|undefined/);
});
