import type { Option } from "../../../lib/content/record.ts";
import type { Guide } from "../../../lib/guide/guide.ts";
import { findOptionAction } from "../../../lib/pages/main-action.ts";
import { listLinksTo } from "../../../lib/pages/navigation.ts";
import type { View } from "../../../lib/pages/view.ts";
import { LinkList } from "../../_components/frame/link-list.tsx";
import { type Part, section, talk, text } from "../../_components/frame/part.tsx";
import { otherWords } from "../../_components/words/other-words.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { SummaryList } from "../../_components/words/summary-list.tsx";
import { WordList } from "../../_components/words/word-list.tsx";
import { listSlugs } from "../../_content/list-params.ts";
import { describePage, showPage } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

/** One page for each option that no guide explains. */
export function generateStaticParams() {
  return listSlugs("option");
}

/** The option's head. */
export async function generateMetadata({ params }: Props) {
  return describePage("option", (await params).slug);
}

/** The option's page: who to ring, what to know at a glance, then the words. */
export default async function Page({ params }: Props) {
  return showPage("option", (await params).slug, { parts: listParts, action: findOptionAction });
}

function listParts(option: Option, guide: Guide): Part<Option>[] {
  const { timeLimit, cost, whoToAsk, goodFor, notFor, organisations } = option;
  return [
    talk("note", guide, organisations),
    section<Option>("At a glance", { timeLimit, cost, whoToAsk, goodFor, notFor }, (view) => (
      <AtAGlance view={view} />
    )),
    text(option),
    otherWords(),
  ];
}

function AtAGlance({ view: { guide, page, context } }: { view: View<Option> }) {
  const { record } = page;
  const { situations } = record;
  const rows = [
    { key: "By when", value: <Inline words={record.timeLimit} context={context} /> },
    { key: "What it costs", value: <Inline words={record.cost} context={context} /> },
    { key: "Who to ask", value: <Inline words={record.whoToAsk} context={context} /> },
    { key: "Good for", value: <WordList items={record.goodFor} context={context} /> },
    { key: "Not for", value: <WordList items={record.notFor} context={context} /> },
    ...(situations
      ? [{ key: "Often used when", value: <LinkList links={listLinksTo(guide, situations)} /> }]
      : []),
  ];
  return <SummaryList rows={rows} />;
}
