import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { parseCalendarDate } from "../../../lib/dates/calendar-date.ts";
import { listLetterMonths } from "../../../lib/dates/letter-months.ts";
import type { Guide } from "../../../lib/guide/guide.ts";
import { calendarAddress } from "../../../lib/guide/paths.ts";
import { type DateRecord, type DateView, toDateView } from "../../../lib/letter-dates/date-view.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { CertificateTable } from "../../_components/dates/certificate-table.tsx";
import { DateWords } from "../../_components/dates/date-words.tsx";
import { DayLine } from "../../_components/dates/day-line.tsx";
import { WorkingTable } from "../../_components/dates/working-table.tsx";
import { Frame } from "../../_components/frame/frame.tsx";
import { MainAction } from "../../_components/frame/main-action.tsx";
import { note, type Part, section, talk, text } from "../../_components/frame/part.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { SummaryList } from "../../_components/words/summary-list.tsx";
import { findBuildDay } from "../../_content/build-day.ts";
import { renameHead, toHead } from "../../_content/head.ts";
import { describeSound, showSound } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ date: string }> };

export const dynamicParams = false;

/** One page for each day of the calendar. */
export function generateStaticParams() {
  return listLetterMonths(findBuildDay()).flatMap(({ days }) => days.map((date) => ({ date })));
}

/** The page's head: of use to one reader with one letter, so search engines are asked to leave it out. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date } = await params;
  return describeSound((guide) => {
    const { page, context } = findView(guide, date);
    const head = toHead(guide, page, context);
    const description = `${page.record.title}. ${head.description}`;
    return { ...renameHead(head, { description }), robots: { index: false } };
  });
}

/** What follows from one letter's date. */
export default async function Page({ params }: Props) {
  const { date } = await params;
  return showSound((guide) => {
    const view = findView(guide, date);
    return <Frame view={view} parts={listParts(view)} layout="one-sheet" />;
  });
}

/** Made once for the page and its head. */
const findView = cache((guide: Guide, date: string): DateView => {
  const letter = parseCalendarDate(date);
  return letter ? toDateView(guide, findBuildDay(), letter) : notFound();
});

/** What they show is numbered by their view, which works the words out from the dates. */
function listParts({ guide, page }: DateView): Part<DateRecord>[] {
  return [
    note({}, (view) => <Dates view={view} />),
    talk("note", guide),
    section("What should you do now?", {}, (view) => <Advice view={view} />),
    section("Do you have a mediation certificate?", {}, (view) => <Certificates view={view} />),
    section("How did we work it out?", {}, (view) => <WorkingTable view={view} />),
    text(page.record),
  ];
}

/** The dates that matter, and the file that puts them into a calendar. */
function Dates({ view }: { view: DateView }) {
  const { page, context } = view;
  const { dates, warning, words } = page.record;
  return (
    <>
      {warning && (
        <p className="box box-warning">
          <Inline words={warning} context={context} />
        </p>
      )}
      <DayLine view={view} />
      <MainAction
        action={{
          address: calendarAddress(dates.letter),
          words: toPlainWords(words.calendarFile.tree, context),
        }}
      />
    </>
  );
}

function Advice({ view }: { view: DateView }) {
  return (
    <SummaryList
      rows={view.page.record.advice.map(({ when, words }) => ({
        key: when,
        value: <DateWords words={words} context={view.context} />,
      }))}
    />
  );
}

function Certificates({ view }: { view: DateView }) {
  return (
    <>
      <p>
        <Inline words={view.page.record.words.certificate} context={view.context} />
      </p>
      <CertificateTable view={view} />
    </>
  );
}
