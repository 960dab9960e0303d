import type { CalendarDate } from "../../../lib/dates/calendar-date.ts";
import type { LetterMonth } from "../../../lib/dates/letter-months.ts";
import { MonthTable } from "./month-table.tsx";

type Props = { months: readonly LetterMonth[]; toAddress: (day: CalendarDate) => string };

/** Months of days to tap, newest first; `toAddress` says where a day leads. */
export function Months({ months, toAddress }: Props) {
  return (
    <div className="months">
      {months.map((month) => (
        <MonthTable key={month.month} month={month} toAddress={toAddress} />
      ))}
    </div>
  );
}
