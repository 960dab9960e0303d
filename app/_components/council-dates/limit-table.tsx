import { describeDoubt } from "../../../lib/council-dates/limit-words.ts";
import type { Limit } from "../../../lib/council-dates/limits.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Inline } from "../words/prose.tsx";
import { Duty, HowLong } from "./limit-list.tsx";

type Group = { name: string; title: string; address: string | undefined; limits: readonly Limit[] };

/** Every time limit in one table, by event; an event without a calendar tells its limits in full. */
export function LimitTable({ groups, context }: { groups: readonly Group[]; context: RenderContext }) {
  return (
    <table className="limits">
      <thead>
        <tr>
          <th scope="col">What must be done</th>
          <th scope="col">How long there is</th>
        </tr>
      </thead>
      {groups.map(({ name, title, address, limits }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={2} id={name}>
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
    <tr>
      <td>
        <Duty limit={limit} context={context} /> {describeDoubt(row)}
      </td>
      <td>
        <HowLong limit={limit} context={context} />
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
