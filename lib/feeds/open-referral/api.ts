import { type Library, listRecords } from "../../content/library.ts";
import type { Area, Site } from "../../content/record.ts";
import type { RenderContext } from "../../markdown/context.ts";
import { toRenderContext } from "../../guide/render-context.ts";
import type { ApiDetails, Service, ServiceList } from "./records.ts";
import { toService, toServiceSummary } from "./to-service.ts";

/** The answer at the root: which standard the data follows, and where its description is. */
export const apiDetails: ApiDetails = {
  version: "HSDS-UK-3.0",
  profile: "https://docs.openreferraluk.org/en/latest/",
  openapi_url: "https://openreferraluk.org/specifications/3.0/openapi.json",
};

/** Every service in full, one for each area we hold a record for. */
export function listServices(library: Pick<Library, "records">): Service[] {
  return mapAreas(library, toService);
}

/** All services on one page: a static site cannot cut a list as a query asks, so there is never a second. */
export function toServiceList(library: Pick<Library, "records">): ServiceList {
  const contents = mapAreas(library, toServiceSummary);
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

function mapAreas<Result>(
  library: Pick<Library, "records">,
  map: (site: Site, area: Area, context: RenderContext) => Result,
): Result[] {
  const site = listRecords(library, "site")[0];
  const context = toRenderContext(library, []);
  return site ? listRecords(library, "area").map((area) => map(site, area, context)) : [];
}
