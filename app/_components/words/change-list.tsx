import { formatShortDate } from "../../../lib/dates/calendar-date.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import type { DatedChange } from "../../../lib/pages/changes.ts";
import { Inline } from "./prose.tsx";

type Props = { changes: readonly DatedChange[]; context: RenderContext; withPages?: boolean };

/** Dated changes, newest first; `withPages` adds a link to the page each is about. */
export function ChangeList({ changes, context, withPages = false }: Props) {
  return (
    <ul className="cards">
      {changes.map(({ date, words, address, about }) => (
        <li key={`${date}${address}`}>
          <p>
            {formatShortDate(date)}
            {withPages && (
              <>
                {": "}
                <a href={address}>{about}</a>
              </>
            )}
          </p>
          <p>
            <Inline words={words} context={context} />
          </p>
        </li>
      ))}
    </ul>
  );
}
