import type { Letter } from "../../../lib/content/record.ts";
import { writeLetter, writeMail } from "../../../lib/letters/letters.ts";
import type { View } from "../../../lib/pages/view.ts";
import { Frame } from "../../_components/frame/frame.tsx";
import { LetterText } from "../../_components/letters/letter-text.tsx";
import { MailButton } from "../../_components/letters/mail-button.tsx";
import { Notes } from "../../_components/letters/notes.tsx";
import { OrganisationLinks } from "../../_components/words/organisation-links.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { Section, toItem } from "../../_components/words/section.tsx";
import { SummaryList } from "../../_components/words/summary-list.tsx";
import { WordList } from "../../_components/words/word-list.tsx";
import { describePage, listSlugs, showPage } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

const text = toItem("What can you write?");
const lines = toItem("Which line fits?");
const notes = toItem("Notes to fill in");
const afterwards = toItem("What happens next?");

export const dynamicParams = false;

/** One page for each letter. */
export function generateStaticParams() {
  return listSlugs("/letters/");
}

/** The letter's head. */
export async function generateMetadata({ params }: Props) {
  return describePage("letter", `/letters/${(await params).slug}`);
}

/** The letter's page: what to know first, the words to send, then what else helps. */
export default async function Page({ params }: Props) {
  return showPage(
    "letter",
    `/letters/${(await params).slug}`,
    (view) => <LetterPage view={view} />,
    // The letter's own text last: a reader copies it, so no source has its number beside it.
    ({ mail, afterwards, ...shown }) => [shown, { afterwards, mail }],
  );
}

function LetterPage({ view }: { view: View<Letter> }) {
  const { record } = view.page;
  return (
    <Frame
      view={view}
      sections={[...(record.mail ? [text] : []), ...(record.lines ? [lines] : [])]}
      afterSections={[...(record.notes ? [notes] : []), afterwards]}
      after={
        <>
          {record.notes && (
            <Section item={notes}>
              <Notes notes={record.notes} />
            </Section>
          )}
          <Section item={afterwards}>
            <WordList items={record.afterwards} context={view.context} />
          </Section>
        </>
      }
    >
      <AtAGlance view={view} />
      <Words view={view} />
      <Lines view={view} />
    </Frame>
  );
}

function AtAGlance({ view: { library, page, context } }: { view: View<Letter> }) {
  const { record } = page;
  const rows = [
    { key: "When to use it", value: <Inline words={record.when} context={context} /> },
    { key: "By when", value: <Inline words={record.byWhen} context={context} /> },
    { key: "Who to", value: <Inline words={record.whoTo} context={context} /> },
    {
      key: "Who can help",
      value: <OrganisationLinks library={library} named={record.organisations} />,
    },
  ];
  return <SummaryList rows={rows} />;
}

function Words({ view: { page, context } }: { view: View<Letter> }) {
  const letter = writeLetter(page.record, context);
  if (letter === undefined) return null;
  return (
    <Section item={text}>
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
    </Section>
  );
}

function Lines({ view: { page, context } }: { view: View<Letter> }) {
  const { record } = page;
  if (!record.lines) return null;
  return (
    <Section item={lines}>
      <p className="on-screen">Each link opens the whole letter with that line in it. You add the address.</p>
      <div className="lines">
        {record.lines.map(({ title, line }) => (
          <div key={title} className="line">
            <h3 id={toItem(title).id}>{title}</h3>
            <p>
              <Inline words={line} context={context} />
            </p>
            <MailButton link={writeMail(record, context, line)} about={title} />
          </div>
        ))}
      </div>
    </Section>
  );
}
