import type { GuidePage, Site } from "../lib/content/record.ts";
import { formatShortDate } from "../lib/dates/calendar-date.ts";
import type { Guide } from "../lib/guide/guide.ts";
import type { RenderContext } from "../lib/markdown/context.ts";
import { listNextSteps } from "../lib/pages/navigation.ts";
import { type Part, plain, text } from "./_components/frame/part.tsx";
import { Inline } from "./_components/words/prose.tsx";
import { TypeList } from "./_components/words/type-list.tsx";
import { describeGuide, showGuide } from "./_content/show-page.tsx";

/** The front page's head. */
export function generateMetadata() {
  return describeGuide("home");
}

/** The front page: three ways in, the four types by who the disagreement is with, then the words. */
export default function Page() {
  return showGuide("home", { parts: listParts, layout: "front" });
}

function listParts(record: GuidePage, { site, pages }: Guide): Part<GuidePage>[] {
  const { lawNotice } = site;
  return [
    plain({}, () => <Choices links={listNextSteps(pages, record.next)} />),
    plain({}, (view) => (
      <section className="prose" aria-labelledby="who-with">
        <h2 id="who-with">Who is your disagreement with?</h2>
        <TypeList view={view} />
      </section>
    )),
    text(record),
    plain({ lawNotice }, ({ context }) => <LawToday site={site} context={context} />),
  ];
}

function Choices({ links }: { links: ReturnType<typeof listNextSteps> }) {
  return (
    <ul className="choices">
      {links.map((link, index) => (
        <li key={link.address}>
          <a className={index === 0 ? "choice choice-first" : "choice"} href={link.address}>
            {link.words}
          </a>
        </li>
      ))}
    </ul>
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
