import { listRecords } from "../lib/content/library.ts";
import type { Guide } from "../lib/content/record.ts";
import { formatDay } from "../lib/text/format-day.ts";
import { listFooter, listMenu, listNextSteps } from "../lib/pages/navigation.ts";
import type { View } from "../lib/pages/view.ts";
import { Footer } from "./_components/frame/footer.tsx";
import { Header } from "./_components/frame/header.tsx";
import { Inline, Prose } from "./_components/words/prose.tsx";
import { ReviewNote } from "./_components/frame/review-note.tsx";
import { SourceList } from "./_components/frame/source-list.tsx";
import { StructuredData } from "./_components/frame/structured-data.tsx";
import { TypeList } from "./_components/words/type-list.tsx";
import { describePage, showPage } from "./_content/show-page.tsx";

/** The front page's head. */
export function generateMetadata() {
  return describePage("guide", "/");
}

/** The front page: three ways in, the four types by who the disagreement is with, then the words. */
export default function Page() {
  return showPage(
    "guide",
    "/",
    (view) => <Home view={view} />,
    (guide, library) => [guide, ...listRecords(library, "site").map(({ lawNotice }) => ({ lawNotice }))],
  );
}

function Home({ view }: { view: View<Guide> }) {
  const { site, pages, page, context } = view;
  return (
    <>
      <Header site={site} menu={listMenu(pages)} address={page.address} />
      <div className="govuk-width-container">
        <main id="main" tabIndex={-1}>
          <h1>{page.record.title}</h1>
          <p className="summary">
            <Inline words={page.record.summary} context={context} />
          </p>
          <Choices view={view} />
          <section className="prose" aria-labelledby="who-with">
            <h2 id="who-with">Who is your disagreement with?</h2>
            <TypeList view={view} />
          </section>
          <Prose tree={page.record.body} context={context} />
          <aside className="box box-note" aria-labelledby="law-today">
            <h2 id="law-today">The law on {formatDay(site.lawAsOf)}</h2>
            <p>
              <Inline words={site.lawNotice} context={context} />
            </p>
          </aside>
          <SourceList sources={view.cited} />
          <ReviewNote view={view} />
        </main>
      </div>
      <Footer site={site} links={listFooter(pages)} />
      <StructuredData view={view} />
    </>
  );
}

function Choices({ view: { pages, page } }: { view: View<Guide> }) {
  return (
    <ul className="choices">
      {listNextSteps(pages, page).map((link, index) => (
        <li key={link.address}>
          <a className={index === 0 ? "choice choice-first" : "choice"} href={link.address}>
            {link.words}
          </a>
        </li>
      ))}
    </ul>
  );
}
