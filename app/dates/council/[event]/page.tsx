import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { councilDateEvents } from "../../../../lib/content/kinds/time-limit.ts";
import { type CouncilEventRecord, toCouncilEventPage } from "../../../../lib/council-dates/event-page.ts";
import { listLetterMonths } from "../../../../lib/dates/letter-months.ts";
import type { Guide } from "../../../../lib/guide/guide.ts";
import { councilDayAddress } from "../../../../lib/guide/paths.ts";
import { Exceptions, listNeeded } from "../../../_components/council-dates/exceptions.tsx";
import { HowLong, LimitList } from "../../../_components/council-dates/limit-list.tsx";
import { listLimitsShown } from "../../../_components/council-dates/limit-shows.ts";
import { MonthLinks } from "../../../_components/dates/month-links.tsx";
import { Months } from "../../../_components/dates/months.tsx";
import { first, type Part, section } from "../../../_components/frame/part.tsx";
import { Inline } from "../../../_components/words/prose.tsx";
import { toHead } from "../../../_content/head.ts";
import { describeSound, showRecord, showSound } from "../../../_content/show-page.tsx";

type Props = { params: Promise<{ event: string }> };

export const dynamicParams = false;

/** One page for each event that the council's time can count from. */
export function generateStaticParams() {
  return councilDateEvents.map((event) => ({ event }));
}

/** The event's head. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event } = await params;
  return describeSound((guide) => toHead(guide, findEventPage(guide, event)));
}

/** What must happen after the event, and the calendar to find its day on. */
export default async function Page({ params }: Props) {
  const { event } = await params;
  return showSound((guide) => showRecord(guide, findEventPage(guide, event), { parts: listParts }));
}

function findEventPage(guide: Guide, name: string) {
  const event = councilDateEvents.find((one) => one === name);
  return event ? toCouncilEventPage(guide, event) : notFound();
}

function listParts({ words, event, careful, limits }: CouncilEventRecord): Part<CouncilEventRecord>[] {
  const { olderDays, exceptions } = words;
  const needed = listNeeded(limits.map(({ row }) => row));
  const shownExceptions = needed.map((name) => exceptions[name]);
  return [
    ...(careful
      ? [
          first<CouncilEventRecord>({ careful }, ({ context }) => (
            <p>
              <Inline words={careful} context={context} />
            </p>
          )),
        ]
      : []),
    section(words.whichDay, { olderDays }, ({ today, context }) => (
      <>
        <MonthLinks months={listLetterMonths(today)} />
        <Months today={today} toAddress={(day) => councilDayAddress(day, event)} />
        <p>
          <Inline words={olderDays} context={context} />
        </p>
      </>
    )),
    section(words.byWhen, listLimitsShown(limits, words), ({ context }) => (
      <LimitList
        limits={limits}
        words={words}
        context={context}
        by={(limit) => (
          <strong>
            <HowLong limit={limit} context={context} />
          </strong>
        )}
      />
    )),
    ...(needed.length > 0
      ? [
          section<CouncilEventRecord>(words.longer, { shownExceptions }, ({ context }) => (
            <Exceptions exceptions={exceptions} only={needed} context={context} />
          )),
        ]
      : []),
  ];
}
