import { type Content, listRecords } from "../content/content.ts";
import { hasShared } from "../content/kinds/shared-service.ts";

/** The records, in which each area has the services it shares beside its own, each with the places of all that share it. */
export function shareServices(content: Content): Content {
  const shared = new Map(listRecords(content, "shared-service").map(({ name, service }) => [name, service]));
  const areas = listRecords(content, "area");
  const listPlaces = (name: string) =>
    areas.filter((area) => hasShared(area, name)).map(({ place }) => place);
  const records = content.records.map((record) => {
    if (record.kind !== "area" || !record.sharedServices) return record;
    const joined = record.sharedServices.flatMap(({ name }) => {
      const service = shared.get(name);
      return service ? [{ ...service, sharedBy: listPlaces(name) }] : [];
    });
    return { ...record, services: [...(record.services ?? []), ...joined] };
  });
  return { ...content, records };
}
