import { type Kind, kinds } from "../content/kinds/index.ts";
import type { RecordOf } from "../content/record.ts";

/** The records of a kind in the order readers meet them; that of their files where the kind names no other. */
export function sortRecords<Name extends Kind>(
  kind: Name,
  records: readonly RecordOf<Name>[],
): RecordOf<Name>[] {
  // TypeScript cannot see that a kind orders its own records.
  const order = kinds[kind].order as unknown as
    | ((a: RecordOf<Name>, b: RecordOf<Name>) => number)
    | undefined;
  return order ? records.toSorted(order) : [...records];
}
