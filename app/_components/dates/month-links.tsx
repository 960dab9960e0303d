import { formatMonth } from "../../../lib/dates/calendar-date.ts";
import type { LetterMonth } from "../../../lib/dates/letter-months.ts";

/** Links to each month further down, and to the page for letters older than all of them. */
export function MonthLinks({ months }: { months: readonly LetterMonth[] }) {
  return (
    <nav className="month-links" aria-label="Months">
      <ul>
        {months.map(({ month, days: [first] }) => (
          <li key={month}>
            <a href={`#m${month}`}>{first && formatMonth(first, "short")}</a>
          </li>
        ))}
        <li>
          <a href="/dates/older">Older</a>
        </li>
      </ul>
    </nav>
  );
}
