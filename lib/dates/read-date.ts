import { type CalendarDate, months, parseCalendarDate } from "./calendar-date.ts";
import { type CalendarMonth, parseCalendarMonth } from "./calendar-month.ts";

const name = "([a-z]{3,9})\\.?";
const dayFirst = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})$/;
const inWords = new RegExp(`^(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${name},?[ -](\\d{4})$`);
const monthBefore = new RegExp(`^${name} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`);
const monthInWords = new RegExp(`^${name},?[ -](\\d{4})$`);
const monthInDigits = /^(\d{1,2})[/.-](\d{4})$|^(\d{4})[/.-](\d{1,2})$/;

/** The day people in England mean by 25/11/2026, 25 November 2026 or 2026-1-5; undefined where no such day exists. */
export function readDate(written: string): CalendarDate | undefined {
  const text = written.trim().toLowerCase().replace(/\s+/g, " ");
  const digits = dayFirst.exec(text);
  if (digits) return toDate(toYear(digits[3]), Number(digits[2]), Number(digits[1]));
  const turned = yearFirst.exec(text);
  if (turned) return toDate(Number(turned[1]), Number(turned[2]), Number(turned[3]));
  const words = inWords.exec(text);
  if (words) return toDate(Number(words[3]), findMonth(words[2]), Number(words[1]));
  const before = monthBefore.exec(text);
  return before ? toDate(Number(before[3]), findMonth(before[1]), Number(before[2])) : undefined;
}

/** The month people mean by June 2024, 6/2024 or 2024-6; undefined where no such month exists. */
export function readMonth(written: string): CalendarMonth | undefined {
  const text = written.trim().toLowerCase().replace(/\s+/g, " ");
  const words = monthInWords.exec(text);
  if (words) return toMonth(Number(words[2]), findMonth(words[1]));
  const [, month, year, otherYear, otherMonth] = monthInDigits.exec(text) ?? [];
  return toMonth(Number(year ?? otherYear), Number(month ?? otherMonth));
}

/** `26` is 2026: nothing here is older than this century. */
function toYear(digits = ""): number {
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

/** The month of `nov` or `november`, from 1; 0 for any other word. */
function findMonth(word = ""): number {
  return months.findIndex((month) => month.toLowerCase().startsWith(word)) + 1;
}

function toDate(year: number, month: number, day: number): CalendarDate | undefined {
  return parseCalendarDate([year, pad(month), pad(day)].join("-"));
}

function toMonth(year: number, month: number): CalendarMonth | undefined {
  return parseCalendarMonth(`${year}-${pad(month)}`);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
