import type { ReactNode } from "react";
import { listOutline, type OutlineItem } from "../../../lib/markdown/outline.ts";
import { toHtml } from "../../../lib/markdown/render.ts";
import { findMainAction } from "../../../lib/pages/main-action.ts";
import {
  findNeighbours,
  listBreadcrumbs,
  listFooter,
  listMenu,
  listNextSteps,
} from "../../../lib/pages/navigation.ts";
import type { View } from "../../../lib/pages/view.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Contents } from "./contents.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { MainAction } from "./main-action.tsx";
import { Neighbours } from "./neighbours.tsx";
import { NextSteps } from "./next-steps.tsx";
import { OverdueNote } from "./overdue-note.tsx";
import { Inline, Prose } from "../words/prose.tsx";
import { ReviewNote } from "./review-note.tsx";
import { SourceList } from "./source-list.tsx";
import { StructuredData } from "./structured-data.tsx";

type FrameProps = {
  view: View;
  /** Sections drawn from the record, with their headings for the contents list, before the record's own text. */
  sections?: readonly OutlineItem[];
  children?: ReactNode;
  /** Which rules of the sheet the whole page asks for, such as fitting one sheet of paper. */
  layout?: "one-sheet";
  /** A line above the main action, for what comes even before it. */
  first?: ReactNode;
  /** A line beside the main action. */
  note?: ReactNode;
  /** What stands after the record's own text. */
  after?: ReactNode;
  afterSections?: readonly OutlineItem[];
};

/** The anatomy every page shares, from the header to the review dates; the page adds its own sections. */
export function Frame({
  view,
  sections = [],
  first,
  note,
  layout,
  children,
  after,
  afterSections = [],
}: FrameProps) {
  const { site, pages, page, context, cited } = view;
  const { record, address } = page;
  const outline = [...sections, ...listOutline(toHtml(record.body, context)), ...afterSections];
  return (
    <>
      <Header site={site} menu={listMenu(pages)} address={address} />
      <div className="govuk-width-container">
        <Breadcrumbs links={listBreadcrumbs(pages, page)} />
        <main id="main" tabIndex={-1} className={layout}>
          <h1>{record.title}</h1>
          <p className="summary">
            <Inline words={record.summary} context={context} />
          </p>
          {first}
          <MainAction action={findMainAction(view)} />
          {note}
          <OverdueNote record={record} />
          <Contents items={outline} />
          {children}
          <Prose tree={record.body} context={context} />
          {after}
          <NextSteps links={listNextSteps(pages, page)} />
          <SourceList sources={cited} />
          <ReviewNote view={view} />
        </main>
        <Neighbours {...findNeighbours(pages, page)} />
      </div>
      <Footer site={site} links={listFooter(pages)} />
      <StructuredData view={view} />
    </>
  );
}
