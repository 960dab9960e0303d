import { listOutline } from "../../../lib/markdown/outline.ts";
import { toHtml } from "../../../lib/markdown/render.ts";
import type { Action } from "../../../lib/pages/main-action.ts";
import {
  findNeighbours,
  listBreadcrumbs,
  listFooter,
  listMenu,
  listNextSteps,
} from "../../../lib/pages/navigation.ts";
import { findTalk } from "../../../lib/pages/talk.ts";
import type { Framed, View } from "../../../lib/pages/view.ts";
import { Inline } from "../words/prose.tsx";
import { Section } from "../words/section.tsx";
import { AboutService } from "./about-service.tsx";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { Contents } from "./contents.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { KindLine } from "./kind-line.tsx";
import { Main } from "./main.tsx";
import { MainAction } from "./main-action.tsx";
import { Neighbours } from "./neighbours.tsx";
import { NextSteps } from "./next-steps.tsx";
import { OverdueNote } from "./overdue-note.tsx";
import type { Part } from "./part.tsx";
import { ReviewNote } from "./review-note.tsx";
import { SourceList } from "./source-list.tsx";
import { StructuredData } from "./structured-data.tsx";
import { TalkToSomeone } from "./talk-to-someone.tsx";

type FrameProps<Own extends Framed> = {
  view: View<Own>;
  parts: readonly Part<Own>[];
  action?: Action | undefined;
  /** A page that fits one sheet of paper, or the front page, whose parts are its contents. */
  layout?: "one-sheet" | "front" | undefined;
};

/** The anatomy every page shares, from the header to the review dates; its contents come from its parts. */
export function Frame<Own extends Framed>({ view, parts, action, layout }: FrameProps<Own>) {
  const { guide, page, context, cited, today } = view;
  const { site, pages } = guide;
  const { record, address } = page;
  const isFront = layout === "front";
  return (
    <>
      <Header site={site} menu={listMenu(pages)} address={address} />
      <div className="govuk-width-container">
        <Breadcrumbs links={listBreadcrumbs(pages, page)} />
        <Main className={isFront ? undefined : layout}>
          <h1>{record.title}</h1>
          <AboutService service={record.aboutService} />
          <p className="summary">
            <Inline words={record.summary} context={context} />
          </p>
          {isFront || <KindLine record={record} />}
          <Parts view={view} parts={parts} place="first" />
          <MainAction action={action} />
          <Parts view={view} parts={parts} place="note" />
          <OverdueNote record={record} today={today} />
          {isFront || <Contents items={listContents(view, parts)} />}
          <Parts view={view} parts={parts} place="flow" />
          <UsualTalk view={view} parts={parts} />
          <NextSteps links={listNextSteps(pages, record.next)} />
          <SourceList sources={cited} />
          <ReviewNote view={view} />
        </Main>
        <Neighbours {...findNeighbours(pages, page)} />
      </div>
      <Footer site={site} links={listFooter(pages)} />
      <StructuredData view={view} />
    </>
  );
}

/** Who to ring, on pages without a part for it; a council's pages have the numbers they are about. */
function UsualTalk<Own extends Framed>({ view, parts }: Pick<FrameProps<Own>, "view" | "parts">) {
  if (view.page.record.kind.startsWith("area") || parts.some(({ isTalk }) => isTalk)) return null;
  return <TalkToSomeone talk={findTalk(view.guide)} />;
}

type PartsProps<Own extends Framed> = {
  view: View<Own>;
  parts: readonly Part<Own>[];
  place: "first" | "note" | "flow";
};

function Parts<Own extends Framed>({ view, parts, place }: PartsProps<Own>) {
  return parts
    .filter((part) => part.place === place || (part.place === "text" && place === "flow"))
    .map((part, index) =>
      part.item ? (
        <Section key={part.item.id} item={part.item} isLead={place === "first"}>
          {part.draw(view)}
        </Section>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are fixed at build, and this one has no name
        <Drawn key={index} part={part} view={view} />
      ),
    );
}

function Drawn<Own extends Framed>({ part, view }: { part: Part<Own>; view: View<Own> }) {
  return <>{part.draw(view)}</>;
}

/** The headings of the parts, and those of the record's own text where it stands. */
function listContents<Own extends Framed>({ page, context }: View<Own>, parts: readonly Part<Own>[]) {
  return parts.flatMap(({ place, item }) => {
    if (place === "text") return listOutline(toHtml(page.record.body, context));
    return item ? [item] : [];
  });
}
