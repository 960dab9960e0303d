import { Fragment } from "react";
import { formatShortDate } from "../../../lib/dates/calendar-date.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import type { DatedChange } from "../../../lib/pages/changes.ts";
import { Inline } from "./prose.tsx";

type Props = { changes: readonly DatedChange[]; context: RenderContext; withPages?: boolean };

/** Dated changes, newest first; `withPages` adds a link to the page each is about, and says once what is the same of many on one day. */
export function ChangeList({ changes, context, withPages = false }: Props) {
  return (
    <ul className="cards">
      {groupSame(changes, context).map((same) => (
        <Changes
          key={`${same[0]?.date}${same[0]?.address}`}
          same={same}
          context={context}
          withPages={withPages}
        />
      ))}
    </ul>
  );
}

function Changes({
  same,
  context,
  withPages,
}: Omit<Props, "changes" | "withPages"> & { same: readonly DatedChange[]; withPages: boolean }) {
  const [first] = same;
  if (!first) return null;
  return (
    <li>
      <p>
        {formatShortDate(first.date)}
        {withPages && ": "}
        {withPages && <Pages same={same} />}
      </p>
      <p>
        <Inline words={first.words} context={context} />
      </p>
    </li>
  );
}

/** More pages than this are counted; each has its own list of changes. */
const mostNamed = 6;

function Pages({ same }: { same: readonly DatedChange[] }) {
  if (same.length > mostNamed) return <>{same.length} pages of councils</>;
  return same.map(({ address, about }, index) => (
    <Fragment key={address}>
      {index > 0 && ", "}
      <a href={address}>{about}</a>
    </Fragment>
  ));
}

function groupSame(changes: readonly DatedChange[], context: RenderContext): DatedChange[][] {
  const groups = new Map<string, DatedChange[]>();
  for (const change of changes) {
    const key = `${change.date}${toPlainWords(change.words.tree, context)}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}
