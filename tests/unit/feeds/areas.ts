import { join } from "node:path";
import { parseContent } from "../../../lib/content/content.ts";
import { readContentFiles } from "../../../lib/content/read.ts";
import type { Area } from "../../../lib/content/record.ts";
import { type CalendarDate, calendarDate } from "../../../lib/dates/calendar-date.ts";
import { findPage, toGuide } from "../../../lib/guide/guide.ts";
import { toRenderContext } from "../../../lib/guide/render-context.ts";
import { toView, type View } from "../../../lib/pages/view.ts";
import { layOver } from "../sound-guide.ts";

/** The sound guide with three areas as they stood in November 2026: apart from content/, so that a changed number breaks no test. */
export const files = layOver(readContentFiles(join(import.meta.dirname, "../../fixtures/feeds")));
/** The guide they make. */
export const guide = toGuide(parseContent(files, "content"));
/** The three areas. */
export const areas = guide.all.area;
/** What its words stand for on a page that cites nothing. */
export const context = toRenderContext(guide, []);
/** What the site says of itself. */
export const { site } = guide;

/** An area by its name, with some of its fields changed. */
export function getArea(name: string, changes: Partial<Area> = {}): Area {
  const area = areas.find((candidate) => candidate.name === name);
  if (!area) throw new Error(`there is no area ${name}`);
  return { ...area, ...changes };
}

/** The view of an area's page, drawn from the given record. */
export function viewOf(area: Area): View {
  const page = findPage(guide, `/areas/${area.name}`);
  return toView(guide, calendarDate("2026-11-22"), { ...page, record: area }, []);
}

/** The same contact or provider, confirmed on a day. */
export function confirm<Fact extends { confirmedOn?: CalendarDate | undefined }>(
  fact: Fact,
  day: string,
): Fact {
  return { ...fact, confirmedOn: calendarDate(day) };
}
