import { describeDoubt } from "../../../lib/council-dates/limit-words.ts";
import type { Limit } from "../../../lib/council-dates/limits.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Duty, HowLong } from "./limit-list.tsx";

/** The time limits that count in a situation, each in a line: who must do what, and how long there is. */
export function TimesThatCount({ limits, context }: { limits: readonly Limit[]; context: RenderContext }) {
  if (limits.length === 0) return null;
  return (
    <ul>
      {limits.map((limit) => (
        <li key={limit.row.name}>
          <Duty limit={limit} context={context} />{" "}
          <strong>
            <HowLong limit={limit} context={context} />
          </strong>
          . {describeDoubt(limit.row)}
        </li>
      ))}
    </ul>
  );
}
