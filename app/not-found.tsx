import type { Metadata } from "next";
import { listRecords } from "../lib/content/library.ts";
import { listFooter, listMenu, toLink } from "../lib/pages/navigation.ts";
import { listPages } from "../lib/guide/pages.ts";
import { ContentProblems } from "./_components/frame/content-problems.tsx";
import { Footer } from "./_components/frame/footer.tsx";
import { Header } from "./_components/frame/header.tsx";
import { LinkList } from "./_components/frame/link-list.tsx";
import { openLibrary } from "./_content/open-library.ts";

const waysOn = ["/", "/areas", "/options", "/dates", "/support"];

/** The head of the page for addresses that lead nowhere. */
export function generateMetadata(): Metadata {
  return { title: "Page not found", robots: { index: false } };
}

/** The page for addresses that lead nowhere: the ways on, and who to tell. */
export default function NotFound() {
  const library = openLibrary();
  const site = listRecords(library, "site")[0];
  const pages = listPages(library);
  if (library.problems.length > 0 || !site) return <ContentProblems problems={library.problems} />;
  return (
    <>
      <Header site={site} menu={listMenu(pages)} address={undefined} />
      <div className="govuk-width-container">
        <main id="main" tabIndex={-1} className="prose">
          <h1>This page is not here</h1>
          <p className="summary">It may have moved, or the address may have a mistake in it.</p>
          <p>These pages may have what you need:</p>
          <LinkList links={pages.filter(({ address }) => waysOn.includes(address)).map(toLink)} />
          <p>
            If a link on another website brought you here, please{" "}
            <a href={`mailto:${site.email}?subject=Broken%20link`}>tell us which page it was on</a>.
          </p>
        </main>
      </div>
      <Footer site={site} links={listFooter(pages)} />
    </>
  );
}
