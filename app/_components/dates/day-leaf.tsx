import { type CalendarDate, findWeekday, formatMonth } from "../../../lib/dates/calendar-date.ts";

/** A day as a leaf of a calendar: its weekday, its number and its month, read as one date. */
export function DayLeaf({ day }: { day: CalendarDate }) {
  const [month, year] = formatMonth(day, "long").split(" ");
  return (
    <time className="leaf" dateTime={day}>
      <span>{findWeekday(day)}</span> <b>{Number(day.slice(8))}</b> <span>{month}</span> <span>{year}</span>
    </time>
  );
}
