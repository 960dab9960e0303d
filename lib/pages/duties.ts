import { type Library, listRecords } from "../content/library.ts";
import type { Duty } from "../content/record.ts";

/** The checklist in the order of its numbers: a row's file is named after its number, such as `l4`. */
export function listDuties(library: Pick<Library, "records">): Duty[] {
  return listRecords(library, "duty").toSorted((a, b) => numberOf(a) - numberOf(b));
}

function numberOf({ name }: Duty): number {
  return Number(name.slice(1));
}
