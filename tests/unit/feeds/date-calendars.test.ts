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
