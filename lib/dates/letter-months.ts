import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysInMonth,
  findWeekday,
} from "./calendar-date.ts";

/** One month of the calendar to tap: its name as `2026-09` and its days. */
export type LetterMonth = { month: string; days: CalendarDate[] };

/** How far the calendar reaches: back beyond a year, and ahead because a build is read for weeks. */
const reach = { back: 13, ahead: 1 };

/** The months a letter's date is picked from, newest first, counted from the day of the build. */
export function listLetterMonths(today: CalendarDate): LetterMonth[] {
  const first = calendarDate(`${today.slice(0, 7)}-01`);
  return Array.from({ length: reach.back + reach.ahead + 1 }, (_, index) =>
    toMonth(addMonths(first, reach.ahead - index)),
  );
}

/** The month's days in weeks from Monday to Sunday, undefined where a week belongs to the next month or the last. */
export function toWeeks({ days }: LetterMonth): (CalendarDate | undefined)[][] {
  const [first] = days;
  const before = first === undefined ? 0 : daysSinceMonday(first);
  const cells: (CalendarDate | undefined)[] = [...Array<undefined>(before), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day]),
  );
}

function toMonth(first: CalendarDate): LetterMonth {
  const [year, month] = first.split("-").map(Number) as [number, number, number];
  const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => addDays(first, index));
  return { month: first.slice(0, 7), days };
}

function daysSinceMonday(date: CalendarDate): number {
  const week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  return week.indexOf(findWeekday(date));
}
