import { drawnGuides } from "../content/kinds/drawn-guides.ts";
import { type Area, addressOf, type Site } from "../content/record.ts";
import type { Guide } from "../guide/guide.ts";

/** One dated change, and the page it is about: an area's, or the front page for the whole guide. */
export type DatedChange = Site["changes"][number] & { address: string; about: string };

/** Every change of the guide and of its areas, newest first; on one day the guide's own comes first. */
export function listChanges({ site, all }: Pick<Guide, "site" | "all">): DatedChange[] {
  const own = site.changes.map((change) => ({
    ...change,
    address: drawnGuides.home,
    about: "The whole guide",
  }));
  return [...own, ...all.area.flatMap(listAreaChanges)].toSorted((a, b) =>
    a.date === b.date ? 0 : a.date < b.date ? 1 : -1,
  );
}

/** The changes of one area's page, newest first. */
export function listAreaChanges(area: Area): DatedChange[] {
  return area.changes.map((change) => ({ ...change, address: addressOf(area), about: area.place }));
}
