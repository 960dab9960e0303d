import { type Library, listRecords } from "../content/library.ts";
import type { Area, Site } from "../content/record.ts";
import { addressOf } from "../guide/paths.ts";

/** One dated change, and the page it is about: an area's, or the front page for the whole guide. */
export type DatedChange = Site["changes"][number] & { address: string; about: string };

/** Every change of the guide and of its areas, newest first; on one day the guide's own comes first. */
export function listChanges(library: Pick<Library, "records">): DatedChange[] {
  const own = listRecords(library, "site").flatMap((site) =>
    site.changes.map((change) => ({ ...change, address: "/", about: "The whole guide" })),
  );
  const ofAreas = listRecords(library, "area").flatMap(listAreaChanges);
  return [...own, ...ofAreas].toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** The changes of one area's page, newest first. */
export function listAreaChanges(area: Area): DatedChange[] {
  return area.changes.map((change) => ({ ...change, address: addressOf(area) ?? "/", about: area.place }));
}
