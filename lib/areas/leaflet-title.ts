import type { Area } from "../content/record.ts";
import type { Guide } from "../guide/guide.ts";

/** The heading of an area's leaflet: the words all leaflets share, and the area's name. */
export function leafletTitle({ sharing }: Pick<Guide, "sharing">, { place }: Area): string {
  return `${sharing.leaflet.title} ${place}`;
}
