import { type CalendarDate, formatMonth } from "../../../lib/dates/calendar-date.ts";
import { isAhead, listLetterMonths } from "../../../lib/dates/letter-months.ts";
import { MonthTable } from "./month-table.tsx";

type Props = { today: CalendarDate; toAddress: (day: CalendarDate) => string };

/** Months of days to tap, from the month of the build back, and folded below them what was still to come; `toAddress` says where a day leads. */
export function Months({ today, toAddress }: Props) {
  const months = listLetterMonths(today);
  const ahead = months.filter((month) => isAhead(month, today));
  return (
    <div className="months">
      {months
        .filter((month) => !ahead.includes(month))
        .map((month) => (
          <MonthTable key={month.month} month={month} toAddress={toAddress} />
        ))}
      {ahead.map((month) => (
        // A link to the table's id opens what folds it.
        <details key={month.month} className="fold">
          <summary>Show {formatMonth(month.days[0], "long")}</summary>
          <MonthTable month={month} toAddress={toAddress} />
        </details>
      ))}
    </div>
  );
}
