import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type CouncilDayRecord, toCouncilDayPage } from "../../../../lib/council-dates/day-page.ts";
import { parseCalendarDate } from "../../../../lib/dates/calendar-date.ts";
import { listLetterMonths } from "../../../../lib/dates/letter-months.ts";
import type { Guide } from "../../../../lib/guide/guide.ts";
import { Exceptions } from "../../../_components/council-dates/exceptions.tsx";
import { LastDayLine } from "../../../_components/council-dates/last-day-line.tsx";
import { LimitList } from "../../../_components/council-dates/limit-list.tsx";
import { listLimitsShown } from "../../../_components/council-dates/limit-shows.ts";
import { note, type Part, section, talk, text } from "../../../_components/frame/part.tsx";
import { Inline } from "../../../_components/words/prose.tsx";
import { findBuildDay } from "../../../_content/build-day.ts";
import { renameHead, toHead } from "../../../_content/head.ts";
import { describeSound, showRecord, showSound } from "../../../_content/show-page.tsx";

type Props = { params: Promise<{ date: string }> };

export const dynamicParams = false;

/** One page for each day of the calendar. */
export function generateStaticParams() {
  return listLetterMonths(findBuildDay()).flatMap(({ days }) => days.map((date) => ({ date })));
}

/** The page's head: of use to one reader with one date, so search engines are asked to leave it out. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { date } = await params;
  return describeSound((guide) => {
    const page = findDayPage(guide, date);
    const head = toHead(guide, page);
    const description = `${page.record.title} ${head.description}`;
    return { ...renameHead(head, { description }), robots: { index: false } };
  });
}

/** What the council owes for whatever happened on one day. */
export default async function Page({ params }: Props) {
  const { date } = await params;
  return showSound((guide) => showRecord(guide, findDayPage(guide, date), { parts: listParts }));
}

function findDayPage(guide: Guide, date: string) {
  const day = parseCalendarDate(date);
  return day ? toCouncilDayPage(guide, day) : notFound();
}

function listParts(record: CouncilDayRecord, guide: Guide): Part<CouncilDayRecord>[] {
  const { words, day, events } = record;
  const { exceptions, notTheEnd } = words;
  return [
    note({ notTheEnd }, ({ context }) => (
      <p>
        <Inline words={notTheEnd} context={context} />
      </p>
    )),
    talk("note", guide),
    ...events.map(({ event, words: { title, careful }, limits }) => {
      const shows = [{ careful }, ...listLimitsShown(limits, words)];
      return section<CouncilDayRecord>({ id: event, words: title }, shows, ({ context }) => (
        <>
          {careful && (
            <p>
              <Inline words={careful} context={context} />
            </p>
          )}
          <LimitList
            limits={limits}
            words={words}
            context={context}
            by={(limit) => <LastDayLine limit={limit} day={day} words={words} context={context} />}
          />
        </>
      ));
    }),
    section(words.longer, { exceptions }, ({ context }) => (
      <Exceptions exceptions={exceptions} context={context} />
    )),
    text(record),
  ];
}
