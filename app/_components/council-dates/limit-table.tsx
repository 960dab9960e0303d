import { nameHolder } from "../../../lib/council-dates/limit-words.ts";
import type { Limit } from "../../../lib/council-dates/limits.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Cites } from "../words/cites.tsx";
import { Inline } from "../words/prose.tsx";
import { HowLong } from "./limit-list.tsx";

type Group = { name: string; title: string; address: string | undefined; limits: readonly Limit[] };

/** Every time limit in one table, under what it counts from; an event's name leads to its calendar. */
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
            <Row key={limit.row.name} limit={limit} context={context} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ limit, context }: { limit: Limit; context: RenderContext }) {
  const { row, sources } = limit;
  return (
    <tr>
      <td>
        {row.when && (
          <>
            <Inline words={row.when} context={context} />{" "}
          </>
        )}
        {nameHolder(row)} <Inline words={row.duty} context={context} />
        <Cites sources={sources} context={context} />.
      </td>
      <td>
        <HowLong limit={limit} context={context} />
      </td>
    </tr>
  );
}
