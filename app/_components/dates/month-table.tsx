import {
  type CalendarDate,
  formatMonth,
  formatShortDate,
  weekdays,
} from "../../../lib/dates/calendar-date.ts";
import { type LetterMonth, toWeeks } from "../../../lib/dates/letter-months.ts";

type Props = { month: LetterMonth; toAddress: (day: CalendarDate) => string };

/** One month as a table of days, each a link called by its whole date; the whole cell can be tapped. */
export function MonthTable({ month, toAddress }: Props) {
  const [first] = month.days;
  return (
    <table id={`m${month.month}`}>
      <caption>{formatMonth(first, "long")}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={weekday}>
              {weekday.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {toWeeks(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, index) => (
              <td key={weekdays[index]}>
                {day && (
                  <a href={toAddress(day)} aria-label={formatShortDate(day)}>
                    {Number(day.slice(8))}
                  </a>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
