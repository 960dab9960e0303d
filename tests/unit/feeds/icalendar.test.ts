import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { type CalendarEvent, renderCalendar } from "../../../lib/feeds/icalendar.ts";
import { escapeText, foldLine } from "../../../lib/feeds/icalendar-lines.ts";

const event: CalendarEvent = {
  uid: "appeal-2026-09-02@guide.example",
  day: calendarDate("2026-11-02"),
  title: "Appeal, by 5pm; that day",
  description: `Ask\nsomeone. ${"A long description \u2013 with a dash. ".repeat(6)}`,
  address: "https://guide.example/dates/2026-09-02",
};
const text = renderCalendar({ product: "-//Guide//EN", stamp: calendarDate("2026-11-22"), events: [event] });

describe("a calendar file", () => {
  it("is read by an independent parser as what went in", () => {
    const [found] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    const read = new ICAL.Event(found);
    expect(read.uid).toBe(event.uid);
    expect(read.summary).toBe(event.title);
    expect(read.description).toBe(event.description);
    expect(read.startDate.toString()).toBe("2026-11-02");
    expect(read.startDate.isDate).toBe(true);
  });

  it("reminds 4 weeks, 1 week and 1 day before, at 9 in the morning", () => {
    const [found] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    const start = ICAL.Time.fromData({ year: 2026, month: 11, day: 2, hour: 0, minute: 0, second: 0 });
    const times = found?.getAllSubcomponents("valarm").map((alarm) => {
      const time = start.clone();
      time.addDuration(alarm.getFirstPropertyValue("trigger") as ICAL.Duration);
      return time.toString();
    });
    expect(times).toEqual(["2026-10-05T09:00:00", "2026-10-26T09:00:00", "2026-11-01T09:00:00"]);
  });

  it("ends each line with CRLF, and no line is over 75 octets", () => {
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = text.split("\r\n");
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
    expect(lines.at(-1)).toBe("");
  });

  it("is the same in every build", () => {
    expect(
      renderCalendar({ product: "-//Guide//EN", stamp: calendarDate("2026-11-22"), events: [event] }),
    ).toBe(text);
  });
});

describe("a line", () => {
  it("is never cut inside a character", () => {
    const folded = foldLine("\u{1F5D3}".repeat(40));
    expect(folded).not.toContain("\ufffd");
    expect(folded.replaceAll("\r\n ", "")).toBe("\u{1F5D3}".repeat(40));
  });

  it("escapes what iCalendar reads as signs of its own", () => {
    expect(escapeText("a\\b;c,d\r\ne:f")).toBe("a\\\\b\\;c\\,d\\ne:f");
  });
});
