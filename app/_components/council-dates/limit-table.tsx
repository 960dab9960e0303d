import { describeDoubt } from "../../../lib/council-dates/limit-words.ts";
import type { Limit } from "../../../lib/council-dates/limits.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Inline } from "../words/prose.tsx";
import { Duty, HowLong } from "./limit-list.tsx";

type Group = { name: string; title: string; address: string | undefined; limits: readonly Limit[] };

/** Every time limit in one table, by event; an event without a calendar tells its limits in full. */
export function LimitTable({ groups, context }: { groups: readonly Group[]; context: RenderContext }) {
  return (
    <table className="stacked limits" role="table" aria-label="Every time limit, by what happened">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            What must be done
          </th>
          <th scope="col" role="columnheader">
            How long there is
          </th>
        </tr>
      </thead>
      {groups.map(({ name, title, address, limits }) => (
        <tbody key={name} role="rowgroup">
          <tr role="row">
            {/* biome-ignore lint/a11y/useSemanticElements: it heads a group of rows */}
            <th scope="rowgroup" role="rowheader" colSpan={2} id={name}>
              {address ? <a href={address}>{title}</a> : title}
            </th>
          </tr>
          {limits.map((limit) => (
            <Row key={limit.row.name} limit={limit} inFull={!address} context={context} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

type RowProps = { limit: Limit; inFull: boolean; context: RenderContext };

function Row({ limit, inFull, context }: RowProps) {
  const { row } = limit;
  return (
    <tr role="row">
      <td role="cell">
        <Duty limit={limit} context={context} /> {describeDoubt(row)}
      </td>
      <td role="cell">
        <p className={row.period.counted === "in-words" ? undefined : "how-long"}>
          <HowLong limit={limit} context={context} />
        </p>
        {inFull && <InFull row={row} context={context} />}
      </td>
    </tr>
  );
}

function InFull({ row, context }: { row: Limit["row"]; context: RenderContext }) {
  return (
    <>
      <p>
        <strong>Counted from:</strong> <Inline words={row.countsFrom} context={context} />
      </p>
      {row.careful && (
        <p>
          <Inline words={row.careful} context={context} />
        </p>
      )}
      <p>
        <strong>If it is late:</strong> <Inline words={row.ifLate} context={context} />
      </p>
    </>
  );
}
