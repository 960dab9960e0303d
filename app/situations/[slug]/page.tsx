import type { Situation } from "../../../lib/content/record.ts";
import { listLimitsOf } from "../../../lib/council-dates/limits.ts";
import type { Guide } from "../../../lib/guide/guide.ts";
import { listLinksTo } from "../../../lib/pages/navigation.ts";
import type { View } from "../../../lib/pages/view.ts";
import { toReferences } from "../../_components/council-dates/limit-shows.ts";
import { TimesThatCount } from "../../_components/council-dates/times-that-count.tsx";
import { LinkList } from "../../_components/frame/link-list.tsx";
import { type Part, section, talk, text } from "../../_components/frame/part.tsx";
import { dayStrip } from "../../_components/words/day-strip.tsx";
import { otherWords } from "../../_components/words/other-words.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { WordList } from "../../_components/words/word-list.tsx";
import { listSlugs } from "../../_content/list-params.ts";
import { describePage, showPage } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

/** One page for each situation. */
export function generateStaticParams() {
  return listSlugs("situation");
}

/** The situation's head. */
export async function generateMetadata({ params }: Props) {
  return describePage("situation", (await params).slug);
}

/** The situation's page: what to do now and by when, who to ask, then the law and where it leads. */
export default async function Page({ params }: Props) {
  return showPage("situation", (await params).slug, { parts: listParts });
}

function listParts(situation: Situation, guide: Guide): Part<Situation>[] {
  const { doNow, onTheDay, byWhen, whoToAsk, organisations, notSo } = situation;
  const limits = listLimitsOf(guide, situation.timeLimits ?? []);
  const shown = limits.flatMap(({ row: { when, duty, period }, sources }) => [
    { when, duty },
    { sources: toReferences(sources) },
    { period },
  ]);
  return [
    section("What can you do now?", { doNow }, ({ context }) => (
      <WordList items={doNow} context={context} ordered />
    )),
    talk("flow", guide, organisations),
    section("By when?", [{ byWhen }, ...shown], ({ context }) => (
      <>
        <p>
          <Inline words={byWhen} context={context} />
        </p>
        <TimesThatCount limits={limits} context={context} />
      </>
    )),
    section("Who can you ask?", { whoToAsk }, ({ context }) => (
      <p>
        <Inline words={whoToAsk} context={context} />
      </p>
    )),
    ...dayStrip<Situation>(onTheDay),
    text(situation),
    ...(notSo
      ? [
          section<Situation>("What is not so?", { notSo }, ({ context }) => (
            <WordList items={notSo} context={context} />
          )),
        ]
      : []),
    section("Where can it lead?", {}, (view) => <Leads view={view} />),
    otherWords(),
  ];
}

function Leads({ view: { guide, page } }: { view: View<Situation> }) {
  const { letters = [], options } = page.record;
  return (
    <>
      {letters.length > 0 && (
        <>
          <h3 id="letters">Letters for this</h3>
          <LinkList links={listLinksTo(guide, letters)} />
          <h3 id="ways-forward">Ways forward</h3>
        </>
      )}
      <LinkList links={listLinksTo(guide, options)} />
    </>
  );
}
