import { formatMonth } from "../../../lib/dates/calendar-date.ts";
import type { LetterMonth } from "../../../lib/dates/letter-months.ts";

type Props = { months: readonly LetterMonth[]; older?: string };

/** Links to each month further down, and to a page for what is older than all of them. */
export function MonthLinks({ months, older }: Props) {
  return (
    <nav className="month-links" aria-label="Months">
      <ul>
        {months.map(({ month, days: [first] }) => (
          <li key={month}>
            <a href={`#m${month}`}>{formatMonth(first, "short")}</a>
          </li>
        ))}
        {older && (
          <li>
            <a href={older}>Older</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
