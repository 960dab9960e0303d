import type { Outcome } from "../../../lib/content/record.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { listLinksTo } from "../../../lib/pages/navigation.ts";
import type { StepView } from "../../../lib/pages/step-view.ts";
import { findTalk } from "../../../lib/pages/talk.ts";
import { LinkList } from "../frame/link-list.tsx";
import { TalkToSomeone } from "../frame/talk-to-someone.tsx";
import { TickList } from "../sheets/tick-list.tsx";
import { Inline, Prose } from "../words/prose.tsx";
import { SummaryList } from "../words/summary-list.tsx";
import { WordList } from "../words/word-list.tsx";
import { PlanNotes } from "./plan-notes.tsx";

/** What the reader can do now: the steps, then by when, who to ask, and what it will not do. */
export function OutcomeDetails({ view, outcome }: { view: StepView; outcome: Outcome }) {
  const { context, guide, page } = view;
  const more = [
    ...listLinksTo(guide, outcome.situations),
    ...listLinksTo(guide, outcome.option && [outcome.option]),
  ];
  return (
    <>
      <p className="summary">
        <Inline words={outcome.summary} context={context} />
      </p>
      {page.record.notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the notes are fixed at build and have no name of their own
        <p className="box box-warning" key={index}>
          <Inline words={note} context={context} />
        </p>
      ))}
      <h2 id="what-can-you-do-now">What can you do now?</h2>
      <WordList items={outcome.doNow} context={context} ordered />
      {more.map(({ address, words }) => (
        <p key={address}>
          <a className="choice" href={address}>
            Read more: {words}
          </a>
        </p>
      ))}
      <TalkToSomeone talk={findTalk(guide, outcome.organisations)} />
      <SummaryList rows={listRows(view, outcome)} />
      <Prose tree={outcome.body} context={context} />
      <PlanNotes />
      <p className="provenance on-screen">{toPlainWords(guide.tree.settings.printing.tree, context)}</p>
    </>
  );
}

function listRows(view: StepView, outcome: Outcome) {
  const { context, guide } = view;
  const { haveReady, willNot, alsoOpen } = outcome;
  return [
    { key: "By when", value: <Inline words={outcome.byWhen} context={context} /> },
    { key: "Who to ask", value: <Inline words={outcome.whoToAsk} context={context} /> },
    ...(haveReady
      ? [{ key: "What to have ready", value: <TickList items={haveReady} context={context} /> }]
      : []),
    ...(willNot
      ? [{ key: "What this will not do", value: <WordList items={willNot} context={context} /> }]
      : []),
    ...(alsoOpen
      ? [
          {
            key: "What else stays open",
            value: <LinkList links={listLinksTo(guide, alsoOpen)} />,
          },
        ]
      : []),
  ];
}
