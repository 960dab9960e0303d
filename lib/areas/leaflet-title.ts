import type { AreaPartView } from "./area-part.ts";

/** The heading of an area's leaflet: the words all leaflets share, and the area's name. */
export function leafletTitle({ sharing, page }: AreaPartView): string {
  return `${sharing.leaflet.title} ${page.record.place}`;
}
