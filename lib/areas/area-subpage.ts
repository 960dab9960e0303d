import { type Area, addressOf, type Sharing } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import type { Guide } from "../guide/guide.ts";
import type { Shown } from "../pages/citations.ts";
import { toView, type View } from "../pages/view.ts";

/** A page below an area's own, made from the same record and the words such pages share; it cites only what it shows. */
export type AreaSubpage = {
  address: (area: Area) => string;
  shows: (sharing: Sharing) => Shown;
  title: (guide: Guide, area: Area) => string;
};

/** The view of an area's leaflet or card; undefined when there is no such area. */
export function toAreaSubpageView(
  guide: Guide,
  today: CalendarDate,
  name: string,
  subpage: AreaSubpage,
): View<Area> | undefined {
  const record = guide.all.area.find((area) => area.name === name);
  if (!record) return undefined;
  const under = addressOf(record);
  const page = { address: subpage.address(record), under, record };
  return toView(guide, today, page, [subpage.shows(guide.sharing)]);
}
