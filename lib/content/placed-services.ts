import type { Content } from "./content.ts";
import type { FieldPath } from "./front-matter/locators.ts";
import type { Service } from "./kinds/service.ts";
import { hasShared } from "./kinds/shared-service.ts";
import type { AnyRecord, Area } from "./record.ts";

/** A service where it is written: in an area's file or in one of its own, and the areas that have it. */
type PlacedService = { service: Service; record: AnyRecord; path: FieldPath; areas: readonly Area[] };

/** Every service of the content, a shared one once. */
export function listPlacedServices({ records }: Pick<Content, "records">): PlacedService[] {
  const areas = records.filter((record) => record.kind === "area");
  return records.flatMap((record): PlacedService[] => {
    if (record.kind === "area")
      return (record.services ?? []).map((service, index) => ({
        service,
        record,
        path: ["services", index],
        areas: [record],
      }));
    if (record.kind !== "shared-service") return [];
    const having = areas.filter((area) => hasShared(area, record.name));
    return [{ service: record.service, record, path: ["service"], areas: having }];
  });
}
