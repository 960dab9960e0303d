import { escapeText, foldLine } from "./icalendar-lines.ts";

/** A whole-day event; `day` and `stamp` are written 2026-11-02. */
export type CalendarEvent = {
  /** The same for the same event in every build, so that a file added twice is one event. */
  uid: string;
  day: string;
  title: string;
  description: string;
  /** The page the event comes from. */
  address: string;
};

/** A calendar file; the stamp is the day of the newest thing its events rest on, so that two builds agree and a moved event is newer. */
type CalendarFile = {
  product: string;
  stamp: string;
  /** What the whole calendar says of itself (RFC 7986, section 5.2). */
  description?: string;
  events: readonly CalendarEvent[];
};

/** 4 weeks, 1 week and 1 day before, each at 9 in the morning: a whole-day event starts at midnight. */
const reminders = ["-P27DT15H", "-P6DT15H", "-PT15H"];

const millisecondsOfDay = 86_400_000;

/** An RFC 5545 calendar as text; days have no time zone, so every phone shows the same day. */
export function renderCalendar({ product, stamp, description, events }: CalendarFile): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${escapeText(product)}`,
    "CALSCALE:GREGORIAN",
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...events.flatMap((event) => renderEvent(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function renderEvent({ uid, day, title, description, address }: CalendarEvent, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${toBasic(stamp)}T000000Z`,
    // Calendars that hold an event take it anew only if this number is higher (RFC 5545, 3.8.7.4).
    `SEQUENCE:${Date.parse(stamp) / millisecondsOfDay}`,
    `DTSTART;VALUE=DATE:${toBasic(day)}`,
    "TRANSP:TRANSPARENT",
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${address}`,
    ...reminders.flatMap((trigger) => renderReminder(trigger, title)),
    "END:VEVENT",
  ];
}

function renderReminder(trigger: string, title: string): string[] {
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${trigger}`,
    "END:VALARM",
  ];
}

function toBasic(day: string): string {
  return day.replaceAll("-", "");
}
