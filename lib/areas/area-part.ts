import { type Library, listRecords } from "../content/library.ts";
import type { Area, Sharing } from "../content/record.ts";
import { listCitations, type Shown } from "../pages/citations.ts";
import { toRenderContext } from "../guide/render-context.ts";
import { toView, type View } from "../pages/view.ts";

/** The view of a page below an area's own, made from the same record and the words such pages share. */
export type AreaPartView = View<Area> & { sharing: Sharing };

/** An area's leaflet or card: it cites only what it shows, and `show` says what that is. Undefined when there is no such area. */
export function toAreaPartView(
  library: Pick<Library, "records">,
  name: string,
  part: "leaflet" | "card",
  show: (sharing: Sharing) => Shown,
): AreaPartView | undefined {
  const view = toView(library, "area", `/areas/${name}`);
  const sharing = listRecords(library, "sharing")[0];
  if (!view || !sharing) return undefined;
  const { address, record } = view.page;
  const cited = listCitations(library, [show(sharing)]);
  const context = toRenderContext(library, cited);
  return { ...view, page: { address: `${address}/${part}`, record }, cited, context, sharing };
}
