import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import type { DrawnGuide } from "../../lib/content/kinds/drawn-guides.ts";
import type { PageKind } from "../../lib/content/kinds/index.ts";
import type { GuidePage, PageRecord } from "../../lib/content/record.ts";
import type { CalendarDate } from "../../lib/dates/calendar-date.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import type { Page } from "../../lib/guide/pages.ts";
import { type Action, findGuideAction } from "../../lib/pages/main-action.ts";
import { type Framed, toView, type View } from "../../lib/pages/view.ts";
import { ContentProblems } from "../_components/frame/content-problems.tsx";
import { Frame } from "../_components/frame/frame.tsx";
import { completeParts, type Part } from "../_components/frame/part.tsx";
import { findBuildDay } from "./build-day.ts";
import { toHead } from "./head.ts";
import { openContent } from "./open-content.ts";

/** The records of a kind that has pages. */
type PageOf<Name extends PageKind> = Extract<PageRecord, { kind: Name }>;

/** What the page of a record is: its parts in reading order, and what else its frame asks. */
type PageShape<Own extends Framed> = {
  parts?: (record: Own, guide: Guide, today: CalendarDate) => readonly Part<Own>[];
  action?: (record: Own, guide: Guide, today: CalendarDate) => Action | undefined;
  layout?: "front";
};

/** The page of a record; in the live preview, what is wrong with the content instead. */
export function showPage<Name extends PageKind>(
  kind: Name,
  name: string,
  shape: PageShape<PageOf<Name>>,
): ReactElement {
  return showSound((guide) => {
    const page = findRecordPage(guide, kind, name);
    return page ? showRecord(guide, page, shape) : notFound();
  });
}

/** The page of a guide that a folder of its own draws. */
export function showGuide(name: DrawnGuide, shape: PageShape<GuidePage> = {}): ReactElement {
  return showPage("guide", name, { action: findGuideAction, ...shape });
}

/** Draws from the sound guide; in the live preview, shows what is wrong with the content instead. */
export function showSound(show: (guide: Guide) => ReactElement): ReactElement {
  const opened = openContent();
  return opened.sound ? show(opened.guide) : <ContentProblems problems={opened.problems} />;
}

/** The head of a record's page: its title, description, canonical address and picture. */
export function describePage(kind: PageKind, name: string): Metadata {
  return describeSound((guide) => {
    const page = findRecordPage(guide, kind, name);
    return page ? toHead(guide, page) : notFound();
  });
}

/** The head of a guide that a folder of its own draws. */
export function describeGuide(name: DrawnGuide): Metadata {
  return describePage("guide", name);
}

/** A head from the sound guide; in the live preview, that of the page that lists what is wrong. */
export function describeSound(toMeta: (guide: Guide) => Metadata): Metadata {
  const opened = openContent();
  return opened.sound ? toMeta(opened.guide) : { title: "Content problems" };
}

/** The page of a record that is at hand, such as one made for a day. */
export function showRecord<Own extends Framed>(
  guide: Guide,
  page: Page<Own>,
  shape: PageShape<Own>,
): ReactElement {
  const { record } = page;
  const today = findBuildDay();
  const parts = completeParts(record, shape.parts?.(record, guide, today) ?? []);
  const view: View<Own> = toView(guide, today, page, [
    { summary: record.summary },
    ...parts.flatMap(({ shows }) => shows),
  ]);
  return (
    <Frame view={view} parts={parts} action={shape.action?.(record, guide, today)} layout={shape.layout} />
  );
}

function findRecordPage<Name extends PageKind>(
  guide: Guide,
  kind: Name,
  name: string,
): Page<PageOf<Name>> | undefined {
  const found = guide.pages.find(({ record }) => record.kind === kind && record.name === name);
  return found as Page<PageOf<Name>> | undefined;
}
