import type { CalendarDate } from "../../dates/calendar-date.ts";
import type { Guide } from "../../guide/guide.ts";
import { toRenderContext } from "../../guide/render-context.ts";
import { toPlainWords } from "../../markdown/to-plain-text.ts";
import type { ApiDetails, Service, ServiceList } from "./records.ts";
import { type Made, toService, toServiceId, toServiceSummary } from "./to-service.ts";

type Held = Pick<Guide, "site" | "all" | "facts" | "sharing">;

/** The answer at the root: which standard the data follows, and where its description is. */
export const apiDetails: ApiDetails = {
  version: "HSDS-UK-3.0",
  profile: "https://docs.openreferraluk.org/en/latest/",
  openapi_url: "https://openreferraluk.org/specifications/3.0/openapi.json",
};

/** The id of each area's service, without writing the service out. */
export function listServiceIds({ site, all }: Held): string[] {
  return all.area.map((area) => toServiceId(site, area));
}

/** One service in full; undefined when no area's has this id. */
export function findService(guide: Held, today: CalendarDate, id: string): Service | undefined {
  const area = guide.all.area.find((candidate) => toServiceId(guide.site, candidate) === id);
  return area && toService(toMade(guide, today), area);
}

/** All services on one page: a static site cannot cut a list as a query asks, so there is never a second. */
export function toServiceList(guide: Held, today: CalendarDate): ServiceList {
  const made = toMade(guide, today);
  const contents = guide.all.area.map((area) => toServiceSummary(made, area));
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

function toMade({ site, all, facts, sharing }: Held, today: CalendarDate): Made {
  const context = toRenderContext({ all, facts }, []);
  return { site, today, context, fees: toPlainWords(sharing.area.cost.tree, context) };
}
