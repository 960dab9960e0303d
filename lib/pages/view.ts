import type { GuidePage, Source } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import type { Guide } from "../guide/guide.ts";
import type { Page } from "../guide/pages.ts";
import { toRenderContext } from "../guide/render-context.ts";
import type { RenderContext } from "../markdown/context.ts";
import { listCitations, type Shown } from "./citations.ts";

/** What the frame of a page shows of its record, whatever kind of record it is. */
export type Framed = { kind: string } & Pick<
  GuidePage,
  "title" | "summary" | "kindLine" | "aboutService" | "next" | "reviewed" | "reviewBy" | "body" | "sources"
>;

/** All a page's components need: its own record, the guide around it, the day of the build, and what its words stand for. */
export type View<Own extends object = Framed> = {
  guide: Guide;
  today: CalendarDate;
  page: Page<Own>;
  cited: readonly Source[];
  context: RenderContext;
};

/** The view of a page; its sources are numbered in the order of what it shows. */
export function toView<Own extends object>(
  guide: Guide,
  today: CalendarDate,
  page: Page<Own>,
  shown: readonly Shown[],
): View<Own> {
  const cited = listCitations(guide, shown);
  return { guide, today, page, cited, context: toRenderContext(guide, cited) };
}
