import type { ReactNode } from "react";
import type { Words } from "../../../lib/content/fields.ts";
import { exceptionLists } from "../../../lib/content/kinds/time-limit.ts";
import type { CouncilDates } from "../../../lib/content/record.ts";
import { describeDoubt, describePeriod, nameHolder } from "../../../lib/council-dates/limit-words.ts";
import type { Limit } from "../../../lib/council-dates/limits.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { Cites } from "../words/cites.tsx";
import { Inline } from "../words/prose.tsx";
import { SummaryList } from "../words/summary-list.tsx";

type Props<One extends Limit> = {
  limits: readonly One[];
  words: CouncilDates;
  context: RenderContext;
  /** When it must be done by. */
  by: (limit: One) => ReactNode;
};

/** What must be done after an event: who must do it, by when, what may change that, and what to do when it is late. */
export function LimitList<One extends Limit>({ limits, words, context, by }: Props<One>) {
  const shared = findShared(limits, context);
  const rows = limits.map((limit) => ({
    key: limit.row.title,
    value: (
      <>
        <p>
          <Duty limit={limit} context={context} />
        </p>
        <p>{by(limit)}</p>
        <Careful limit={limit} words={words} context={context} />
        {isSame(limit.row.ifLate, shared, context) || (
          <p>
            <strong>If it is late:</strong> <Inline words={limit.row.ifLate} context={context} />
          </p>
        )}
      </>
    ),
  }));
  return (
    <>
      <SummaryList rows={rows} />
      {shared && (
        <p>
          <strong>If one of these is late:</strong> <Inline words={shared} context={context} />
        </p>
      )}
    </>
  );
}

/** What to do when it is late, where that is the same for more than half of a long list: said once, below it. */
function findShared(limits: readonly Limit[], context: RenderContext): Words | undefined {
  if (limits.length < 4) return undefined;
  const all = limits.map(({ row }) => row.ifLate);
  return all.find((words) => all.filter((other) => isSame(other, words, context)).length * 2 > all.length);
}

function isSame(words: Words, other: Words | undefined, context: RenderContext): boolean {
  return other !== undefined && toPlainWords(words.tree, context) === toPlainWords(other.tree, context);
}

/** How long there is, in the law's own count. */
export function HowLong({ limit: { row }, context }: { limit: Limit; context: RenderContext }) {
  const { period } = row;
  return period.counted === "in-words" ? (
    <Inline words={period.words} context={context} />
  ) : (
    describePeriod(period)
  );
}

/** When it applies, who must do it and what, with its sources. */
export function Duty({ limit: { row, sources }, context }: { limit: Limit; context: RenderContext }) {
  return (
    <>
      {row.when && (
        <>
          <Inline words={row.when} context={context} />{" "}
        </>
      )}
      {nameHolder(row)} <Inline words={row.duty} context={context} />
      <Cites sources={sources} context={context} />.
    </>
  );
}

function Careful({
  limit: { row },
  words,
  context,
}: {
  limit: Limit;
  words: CouncilDates;
  context: RenderContext;
}) {
  const hasList = exceptionLists.some((name) => name === row.exceptions);
  const doubt = describeDoubt(row);
  if (!hasList && !row.careful && !doubt) return null;
  return (
    <p>
      {hasList && (
        <>
          <a href={`#${row.exceptions}`}>
            <Inline words={words.exceptionsMayApply} context={context} />
          </a>{" "}
        </>
      )}
      {row.careful && <Inline words={row.careful} context={context} />} {doubt}
    </p>
  );
}
