import { join } from "node:path";
import { listRecords, readLibrary } from "../../../lib/content/library.ts";
import type { Area, Site } from "../../../lib/content/record.ts";
import { toRenderContext } from "../../../lib/guide/render-context.ts";
import { toView, type View } from "../../../lib/pages/view.ts";

/** Three areas as they stood in November 2026, kept apart from content/ so that a changed number breaks no test. */
export const library = readLibrary(join(import.meta.dirname, "../../fixtures/feeds"));
export const areas = listRecords(library, "area");
export const context = toRenderContext(library, []);

/** What the site says of itself. */
export const site: Site = (() => {
  const [record] = listRecords(library, "site");
  if (!record) throw new Error("site.md could not be read");
  return record;
})();

/** An area by its name, with some of its fields changed. */
export function getArea(name: string, changes: Partial<Area> = {}): Area {
  const area = areas.find((candidate) => candidate.name === name);
  if (!area) throw new Error(`there is no area ${name}`);
  return { ...area, ...changes };
}

/** The view of an area's page, drawn from the given record. */
export function viewOf(area: Area): View {
  const view = toView(library, "area", `/areas/${area.name}`);
  if (!view) throw new Error(`there is no page for ${area.name}`);
  return { ...view, page: { ...view.page, record: area } };
}

/** The same contact or provider, confirmed on a day. */
export function confirm<Fact extends { confirmedOn?: string | undefined }>(fact: Fact, day: string): Fact {
  return { ...fact, confirmedOn: day };
}
