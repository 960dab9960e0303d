import { listLines } from "../../../lib/areas/answer-lines.ts";
import { leafletTitle } from "../../../lib/areas/leaflet-title.ts";
import { type Area, addressOf } from "../../../lib/content/record.ts";
import { listBreadcrumbs, listFooter, listMenu } from "../../../lib/pages/navigation.ts";
import type { View } from "../../../lib/pages/view.ts";
import { toTel } from "../../../lib/text/tel.ts";
import { Breadcrumbs } from "../frame/breadcrumbs.tsx";
import { Footer } from "../frame/footer.tsx";
import { Header } from "../frame/header.tsx";
import { Main } from "../frame/main.tsx";
import { toItem } from "../frame/part.tsx";
import { QrCode } from "../frame/qr-code.tsx";
import { ReviewNote } from "../frame/review-note.tsx";
import { SourceList } from "../frame/source-list.tsx";
import { Inline } from "../words/prose.tsx";
import { Section } from "../words/section.tsx";
import { TypeList } from "../words/type-list.tsx";
import { WordList } from "../words/word-list.tsx";
import { AnswerLines } from "./answer-lines.tsx";
import { DueChangeNote } from "./due-change-note.tsx";

const ring = toItem("Who do you ring?");
const ask = toItem("Who do you ask?");
const types = toItem("Who is your disagreement with?");
const dates = toItem("Which dates matter?");
const advice = toItem("Who gives free advice?");
const more = toItem("Where can you read more?");

/** One side of A4 for an area, and on screen a page like any other with a line on how to print it. */
export function Leaflet({ view }: { view: View<Area> }) {
  const { guide, page, context, cited } = view;
  const { site, pages } = guide;
  const words = guide.sharing.leaflet;
  return (
    <>
      <Header site={site} menu={listMenu(pages)} address={page.address} />
      <div className="govuk-width-container">
        <Breadcrumbs links={listBreadcrumbs(pages, page)} />
        <Main className="leaflet">
          <h1>{leafletTitle(guide, page.record)}</h1>
          <p className="summary">
            <Inline words={words.intro} context={context} />
          </p>
          <p className="printing">
            <Inline words={words.printing} context={context} />
          </p>
          <DueChangeNote view={view} short />
          <WhoToRing view={view} />
          <WhatElse view={view} />
          <ReadMore view={view} />
          <SourceList sources={cited} />
          <ReviewNote view={view} />
        </Main>
      </div>
      <Footer site={site} links={listFooter(pages)} />
    </>
  );
}

/** Who answers for what, or whom to ask where no source names anyone. */
function WhoToRing({ view }: { view: View<Area> }) {
  const { guide, page, context, today } = view;
  const area = page.record;
  const lines = listLines(area, today);
  const { say, noService, unclear, noNumber, letter } = guide.sharing.leaflet;
  const canReach = lines.some(({ reach }) => reach !== undefined);
  // Whoever answers for mediation alone would not know what to do with these words.
  const canSay =
    lines.length === 0 || lines.some(({ purposes }) => purposes.includes("disagreement resolution"));
  return (
    <Section item={canReach ? ring : ask}>
      <div className="ringing">
        <p>
          <Inline words={letter} context={context} />
        </p>
        <div className="who-answers">
          <AnswerLines lines={lines} view={view} />
        </div>
        {!canReach && (
          <p>
            <Inline
              words={lines.length > 0 ? noNumber : area.services ? unclear : noService}
              context={context}
            />{" "}
            <a href={area.website}>{toShort(area.website)}</a>
          </p>
        )}
        {canSay && (
          <p>
            <Inline words={say} context={context} />
          </p>
        )}
      </div>
    </Section>
  );
}

/** The dates to know, whom the disagreement can be with, and who gives free advice. */
function WhatElse({ view }: { view: View<Area> }) {
  const { guide, context } = view;
  const words = guide.sharing.leaflet;
  return (
    <div className="halves">
      <Section item={dates}>
        <WordList items={words.dates} context={context} />
      </Section>
      <Section item={types}>
        <TypeList view={view} />
      </Section>
      <Section item={advice}>
        <p>
          <Inline words={words.advice} context={context} />
        </p>
        <Advice view={view} />
      </Section>
    </div>
  );
}

/** The area's page as a code to scan and as an address to type. */
function ReadMore({ view: { guide, page, context } }: { view: View<Area> }) {
  const { site } = guide;
  const { name } = page.record;
  const address = addressOf(page.record);
  return (
    <Section item={more}>
      <div className="scan">
        <QrCode address={`${site.address}${address}`} correction="Q" />
        <p>
          <Inline words={guide.sharing.leaflet.scan} context={context} />
        </p>
        <p className="short-address">
          <a href={address}>
            {toShort(site.address)}
            <wbr />
            <span>{address.slice(0, -name.length)}</span>
            <wbr />
            <span>{name}</span>
          </a>
        </p>
      </div>
    </Section>
  );
}

/** The local service's name and its first contact, where one is known. */
function Advice({ view: { page } }: { view: View<Area> }) {
  const { name = "Your local SENDIASS", contacts = [] } = page.record.sendiass ?? {};
  const [first] = contacts;
  if (!first) return null;
  const shown = first.value.startsWith("https:") ? toShort(first.value) : first.value;
  return (
    <p>
      {name}: <strong>{first.type === "phone" ? <a href={toTel(first.value)}>{shown}</a> : shown}</strong>
    </p>
  );
}

/** An address as people type it. */
function toShort(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, "").replace(/\/$/, "");
}
