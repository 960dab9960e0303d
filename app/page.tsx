import type { FrontPage, GuidePage, Site } from "../lib/content/record.ts";
import { formatShortDate } from "../lib/dates/calendar-date.ts";
import type { Guide } from "../lib/guide/guide.ts";
import type { RenderContext } from "../lib/markdown/context.ts";
import { KindLine } from "./_components/frame/kind-line.tsx";
import { type Part, plain, talk, text } from "./_components/frame/part.tsx";
import { Drawing } from "./_components/words/drawing.tsx";
import { Inline } from "./_components/words/prose.tsx";
import { describeGuide, showGuide } from "./_content/show-page.tsx";

/** The front page's head. */
export function generateMetadata() {
  return describeGuide("home");
}

/** The front page: the letter first, what has happened as cards, who to ring, then the words. */
export default function Page() {
  return showGuide("home", { parts: listParts, layout: "front" });
}

function listParts(record: GuidePage, guide: Guide): Part<GuidePage>[] {
  const { site, frontPage } = guide;
  const { letterLine, lines } = frontPage;
  const { lawNotice } = site;
  return [
    plain({ letterLine }, ({ context }) => <LetterStrip frontPage={frontPage} context={context} />),
    plain({}, () => <Cards frontPage={frontPage} />),
    plain({}, () => <KindLine record={record} />),
    plain({ lines }, ({ context }) => <OtherWays frontPage={frontPage} context={context} />),
    talk("flow", guide),
    text(record),
    plain({ lawNotice }, ({ context }) => <LawToday site={site} context={context} />),
  ];
}

type Props = { frontPage: FrontPage; context: RenderContext };

/** A letter's date decides what is still open, so it comes before what has happened. */
function LetterStrip({ frontPage: { letter, letterLine }, context }: Props) {
  return (
    <div className="letter-strip">
      <Drawing name="envelope" />
      <p>
        <Inline words={letterLine} context={context} />
      </p>
      <a className="choice choice-first" href={letter.address}>
        {letter.words}
      </a>
    </div>
  );
}

/** Each opens the questions behind what it says, or a page. */
function Cards({ frontPage: { whatHappened, cards } }: Pick<Props, "frontPage">) {
  return (
    <section aria-labelledby="what-has-happened">
      <h2 id="what-has-happened">{whatHappened}</h2>
      <ul className="doors">
        {cards.map(({ drawing, title, line, address }) => (
          <li key={address}>
            <a className="door" href={address}>
              <Drawing name={drawing} /> <b>{title}</b> <span>{line}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherWays({ frontPage: { lines, links }, context }: Props) {
  return (
    <>
      {lines.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed at build and have no name of their own
        <p className="door-line" key={index}>
          <Inline words={words} context={context} />
        </p>
      ))}
      <ul className="choices">
        {links.map(({ words, address }) => (
          <li key={address}>
            <a className="choice" href={address}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether the law has changed, and when we last looked. */
function LawToday({ site, context }: { site: Site; context: RenderContext }) {
  return (
    <aside className="box box-note" aria-labelledby="law-today">
      <h2 id="law-today">The law on {formatShortDate(site.lawAsOf)}</h2>
      <p>
        <Inline words={site.lawNotice} context={context} />
      </p>
    </aside>
  );
}
