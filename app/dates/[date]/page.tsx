import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseCalendarDate } from "../../../lib/dates/calendar-date.ts";
import { listLetterMonths } from "../../../lib/dates/letter-months.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { type DateView, toDateView } from "../../../lib/letter-dates/date-view.ts";
import { calendarAddress } from "../../../lib/guide/paths.ts";
import { CertificateTable } from "../../_components/dates/certificate-table.tsx";
import { ContentProblems } from "../../_components/frame/content-problems.tsx";
import { Frame } from "../../_components/frame/frame.tsx";
import { MainAction } from "../../_components/frame/main-action.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { Section, toItem } from "../../_components/words/section.tsx";
import { SummaryList } from "../../_components/words/summary-list.tsx";
import { WorkingTable } from "../../_components/dates/working-table.tsx";
import { findBuildDay } from "../../_content/build-day.ts";
import { openLibrary } from "../../_content/open-library.ts";
import { toHead } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ date: string }> };

const now = toItem("What should you do now?");
const certificate = toItem("Do you have a mediation certificate?");
const working = toItem("How did we work it out?");

export const dynamicParams = false;

/** One page for each day of the calendar. */
export function generateStaticParams() {
  return listLetterMonths(findBuildDay()).flatMap(({ days }) => days.map((date) => ({ date })));
}

/** The page's head: of use to one reader with one letter, so search engines are asked to leave it out. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = findView((await params).date);
  return view
    ? { ...toHead(view, `${view.page.record.title}. `), robots: { index: false } }
    : { title: "Content problems" };
}

/** What follows from one letter's date. */
export default async function Page({ params }: Props) {
  const { problems } = openLibrary();
  if (problems.length > 0) return <ContentProblems problems={problems} />;
  const view = findView((await params).date);
  return view ? <LetterPage view={view} /> : notFound();
}

function findView(date: string): DateView | undefined {
  const letter = parseCalendarDate(date);
  return letter && toDateView(openLibrary(), letter, findBuildDay());
}

function LetterPage({ view }: { view: DateView }) {
  return (
    <Frame view={view} layout="one-sheet" note={<Dates view={view} />} sections={[now, certificate, working]}>
      <Section item={now}>
        <SummaryList
          rows={view.advice.map(({ when, words }) => ({
            key: when,
            value: <Lines view={view} words={words} />,
          }))}
        />
      </Section>
      <Section item={certificate}>
        <p>
          <Inline words={view.words.certificate} context={view.context} />
        </p>
        <CertificateTable view={view} />
      </Section>
      <Section item={working}>
        <WorkingTable view={view} />
      </Section>
    </Frame>
  );
}

/** The dates that matter, and the file that puts them into a calendar. */
function Dates({ view }: { view: DateView }) {
  const { context, dates, lines, warning, words } = view;
  return (
    <>
      {warning && (
        <p className="box box-warning">
          <Inline words={warning} context={context} />
        </p>
      )}
      <SummaryList
        rows={lines.map(({ key, values }) => ({
          key: toPlainWords(key.tree, context),
          value: <Lines view={view} words={values} />,
        }))}
      />
      <MainAction
        action={{
          address: calendarAddress(dates.letter),
          words: toPlainWords(words.calendarFile.tree, context),
        }}
      />
    </>
  );
}

function Lines({ view, words }: { view: DateView; words: DateView["lines"][number]["values"] }) {
  return words.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed at build and have no name of their own
    <p key={index}>
      <Inline words={line} context={view.context} />
    </p>
  ));
}
