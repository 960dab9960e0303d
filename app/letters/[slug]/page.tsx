import type { Letter } from "../../../lib/content/record.ts";
import type { Guide } from "../../../lib/guide/guide.ts";
import { writeExample, writeLetter, writeMail } from "../../../lib/letters/letters.ts";
import type { View } from "../../../lib/pages/view.ts";
import { type Part, plain, section, talk, text, toItem } from "../../_components/frame/part.tsx";
import { Example } from "../../_components/letters/example.tsx";
import { LetterText } from "../../_components/letters/letter-text.tsx";
import { MailButton } from "../../_components/letters/mail-button.tsx";
import { Notes } from "../../_components/letters/notes.tsx";
import { dayStrip } from "../../_components/words/day-strip.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { SummaryList } from "../../_components/words/summary-list.tsx";
import { WordList } from "../../_components/words/word-list.tsx";
import { listSlugs } from "../../_content/list-params.ts";
import { describePage, showPage } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

/** One page for each letter. */
export function generateStaticParams() {
  return listSlugs("letter");
}

/** The letter's head. */
export async function generateMetadata({ params }: Props) {
  return describePage("letter", (await params).slug);
}

/** The letter's page: what to know first, the words to send, then what else helps. */
export default async function Page({ params }: Props) {
  return showPage("letter", (await params).slug, { parts: listParts });
}

function listParts(letter: Letter, guide: Guide): Part<Letter>[] {
  const { when, byWhen, whoTo, mail, lines, onTheDay, notes, afterwards, organisations } = letter;
  return [
    plain({ when, byWhen, whoTo }, (view) => <AtAGlance view={view} />),
    ...(mail ? [section<Letter>("What can you write?", {}, (view) => <Words view={view} />)] : []),
    ...(mail ? [section<Letter>("What can it look like?", {}, (view) => <MadeUp view={view} />)] : []),
    ...(lines
      ? [section<Letter>("Which line fits?", { lines }, (view) => <Lines lines={lines} view={view} />)]
      : []),
    ...dayStrip<Letter>(onTheDay),
    talk("flow", guide, organisations),
    text(letter),
    ...(notes ? [section<Letter>("Notes to fill in", {}, () => <Notes notes={notes} />)] : []),
    section("What happens next?", { afterwards }, ({ context }) => (
      <WordList items={afterwards} context={context} />
    )),
    // The letter's own text last: a reader copies it, so no source has its number beside it.
    plain({ mail }, () => null),
  ];
}

function AtAGlance({ view: { page, context } }: { view: View<Letter> }) {
  const { record } = page;
  const rows = [
    { key: "When to use it", value: <Inline words={record.when} context={context} /> },
    { key: "By when", value: <Inline words={record.byWhen} context={context} /> },
    { key: "Who to", value: <Inline words={record.whoTo} context={context} /> },
  ];
  return <SummaryList rows={rows} />;
}

function Words({ view: { page, context } }: { view: View<Letter> }) {
  const letter = writeLetter(page.record, context);
  if (letter === undefined) return null;
  return (
    <>
      <p className="on-screen">
        Click the letter, or press and hold it, to select all of it. Change the words in [square brackets].
      </p>
      <LetterText letter={letter} />
      {page.record.lines ? null : (
        <>
          <MailButton link={writeMail(page.record, context)} />
          <p className="on-screen">You add the address. We do not see what you write.</p>
        </>
      )}
    </>
  );
}

function MadeUp({ view: { page, context } }: { view: View<Letter> }) {
  const example = writeExample(page.record, context);
  return example === undefined ? null : <Example words={example} />;
}

function Lines({
  lines,
  view: { page, context },
}: {
  lines: NonNullable<Letter["lines"]>;
  view: View<Letter>;
}) {
  return (
    <>
      <p className="on-screen">Each link opens the whole letter with that line in it. You add the address.</p>
      <div className="lines">
        {lines.map(({ title, line }) => (
          <div key={title} className="line">
            <h3 id={toItem(title).id}>{title}</h3>
            <p>
              <Inline words={line} context={context} />
            </p>
            <MailButton link={writeMail(page.record, context, line)} about={title} />
          </div>
        ))}
      </div>
    </>
  );
}
