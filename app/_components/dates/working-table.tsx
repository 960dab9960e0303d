import { formatDate } from "../../../lib/dates/calendar-date.ts";
import type { DateView } from "../../../lib/letter-dates/date-view.ts";
import { Inline } from "../words/prose.tsx";

/** How the dates come about, one step a row. */
export function WorkingTable({ view: { page, context } }: { view: DateView }) {
  return (
    <table aria-label="How the dates come about">
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {page.record.working.map(({ step, date }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps are fixed at build and have no name of their own
          <tr key={index}>
            <td>
              <Inline words={step} context={context} />
            </td>
            <td>{date && formatDate(date)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
