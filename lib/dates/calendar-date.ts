import type { CalendarMonth } from "./calendar-month.ts";

declare const isCalendarDate: unique symbol;

/** A day of the calendar written 2026-11-22, with no time and no time zone; such texts sort in date order. */
export type CalendarDate = string & { readonly [isCalendarDate]: true };

/** The days of the week in the order of a calendar's columns. */
export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** The months of the year in order. */
export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day of the week. */
type Weekday = (typeof weekdays)[number];

/** The date a text writes as year-month-day, or undefined when there is no such day. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && toCalendarDate(date) === text ? (text as CalendarDate) : undefined;
}

/** The date of a text that must be one, such as a checked field; throws on a day that does not exist. */
export function calendarDate(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (!date) throw new RangeError(`${text} is not a date`);
  return date;
}

/** So many days later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = toDate(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return toCalendarDate(moved);
}

/** So many months later, on the same day or the last of a shorter month (the corresponding date rule). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const moved = toDate(date);
  const day = moved.getUTCDate();
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  moved.setUTCDate(Math.min(day, daysInMonth(moved.getUTCFullYear(), moved.getUTCMonth() + 1)));
  return toCalendarDate(moved);
}

/** The day of the week of a date. */
export function findWeekday(date: CalendarDate): Weekday {
  // JavaScript counts from Sunday.
  return at(weekdays, (toDate(date).getUTCDay() + 6) % 7);
}

/** The later of two dates. */
export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `Monday 2 November 2026`. */
export function formatDate(date: CalendarDate): string {
  return `${findWeekday(date)} ${formatShortDate(date)}`;
}

/** `2 November 2026`. */
export function formatShortDate(date: CalendarDate): string {
  return `${Number(date.slice(8))} ${formatMonth(date, "long")}`;
}

/** `September 2026`, or `Sep 2026` where room is short. */
export function formatMonth(date: CalendarDate | CalendarMonth, length: "long" | "short"): string {
  const [year, month] = date.split("-");
  const name = at(months, Number(month) - 1);
  return `${length === "short" ? name.slice(0, 3) : name} ${year}`;
}

function at<Name>(names: readonly Name[], index: number): Name {
  const name = names[index];
  if (name === undefined) throw new RangeError(`there is no day or month at ${index}`);
  return name;
}

function toDate(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function toCalendarDate(date: Date): CalendarDate {
  const pad = (part: number, length: number) => String(part).padStart(length, "0");
  // Letters, certificates and limits are counted for days by the thousand, and toISOString takes four times as long.
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}` as CalendarDate;
}
