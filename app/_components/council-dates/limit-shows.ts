import type { Limit } from "../../../lib/council-dates/limits.ts";
import type { Shown } from "../../../lib/pages/citations.ts";

/** Sources as a record names them. */
export function toReferences(sources: readonly { name: string }[]): { refersTo: "source"; name: string }[] {
  return sources.map(({ name }) => ({ refersTo: "source", name }));
}

/** What the list of time limits shows of each, in reading order, for the numbers of its sources. */
export function listLimitsShown(limits: readonly Limit[]): Shown[] {
  return limits.flatMap(({ row: { when, duty, period, careful, ifLate }, sources }) => [
    { when, duty },
    { sources: toReferences(sources) },
    { period, careful, ifLate },
  ]);
}
