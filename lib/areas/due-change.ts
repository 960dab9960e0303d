import type { CouncilChange } from "../content/councils/council.ts";
import type { Councils } from "../content/councils/parse-councils.ts";

/** What will take a council's place, when, and the order that says so; until a row is marked in force, it is only due. */
export type DueChange = { day: CouncilChange["day"]; by: string; order: string };

/** The change a council is due for, if an order has been made for one. */
export function findDueChange(
  { changes }: Pick<Councils, "changes">,
  gssCode: string,
): DueChange | undefined {
  const due = changes.find(({ inForce, formerCode }) => !inForce && formerCode === gssCode);
  return due && { day: due.day, by: due.currentName, order: due.note };
}
