import type { Guide } from "../../guide/guide.ts";
import { toRenderContext } from "../../guide/render-context.ts";
import type { ApiDetails, Service, ServiceList } from "./records.ts";
import { toService, toServiceId, toServiceSummary } from "./to-service.ts";

type Held = Pick<Guide, "site" | "all" | "facts">;

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
export function findService({ site, all, facts }: Held, id: string): Service | undefined {
  const area = all.area.find((candidate) => toServiceId(site, candidate) === id);
  return area && toService(site, area, toRenderContext({ all, facts }, []));
}

/** All services on one page: a static site cannot cut a list as a query asks, so there is never a second. */
export function toServiceList({ site, all, facts }: Held): ServiceList {
  const context = toRenderContext({ all, facts }, []);
  const contents = all.area.map((area) => toServiceSummary(site, area, context));
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
