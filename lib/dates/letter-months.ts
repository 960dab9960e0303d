import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysInMonth,
  findWeekday,
  weekdays,
} from "./calendar-date.ts";

/** One month of the calendar to tap: its name as `2026-09` and its days. */
export type LetterMonth = { month: string; days: readonly [CalendarDate, ...CalendarDate[]] };

/** How far the calendar reaches: back beyond a year, and ahead because a build is read for weeks. */
const reach = { back: 13, ahead: 1 };

/** The months a letter's date is picked from, newest first, counted from the day of the build. */
export function listLetterMonths(today: CalendarDate): LetterMonth[] {
  const first = toFirstOfMonth(today);
  return Array.from({ length: reach.back + reach.ahead + 1 }, (_, index) =>
    toMonth(addMonths(first, reach.ahead - index)),
  );
}

/** Whether a month had not begun on the day of the build: few readers hold a letter of it yet. */
export function isAhead({ month }: LetterMonth, today: CalendarDate): boolean {
  return month > today.slice(0, 7);
}

/** The first and the last day of those months. */
export function findCalendarReach(today: CalendarDate): { first: CalendarDate; last: CalendarDate } {
  const first = toFirstOfMonth(today);
  return { first: addMonths(first, -reach.back), last: addDays(addMonths(first, reach.ahead + 1), -1) };
}

/** The month's days in weeks from Monday to Sunday, undefined where a week belongs to the next month or the last. */
export function toWeeks({ days }: LetterMonth): (CalendarDate | undefined)[][] {
  const before = weekdays.indexOf(findWeekday(days[0]));
  const cells: (CalendarDate | undefined)[] = [...Array<undefined>(before), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day]),
  );
}

function toMonth(first: CalendarDate): LetterMonth {
  const [year, month] = first.split("-").map(Number) as [number, number, number];
  const later = Array.from({ length: daysInMonth(year, month) - 1 }, (_, index) => addDays(first, index + 1));
  return { month: first.slice(0, 7), days: [first, ...later] };
}

function toFirstOfMonth(date: CalendarDate): CalendarDate {
  return calendarDate(`${date.slice(0, 7)}-01`);
}
