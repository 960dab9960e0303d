import type { Metadata } from "next";
import type { DrawnGuide } from "../lib/content/kinds/drawn-guides.ts";
import { drawnGuides } from "../lib/content/kinds/drawn-guides.ts";
import type { Guide } from "../lib/guide/guide.ts";
import { findPage } from "../lib/guide/guide.ts";
import { listFooter, listMenu, toLink } from "../lib/pages/navigation.ts";
import { Footer } from "./_components/frame/footer.tsx";
import { Header } from "./_components/frame/header.tsx";
import { LinkList } from "./_components/frame/link-list.tsx";
import { Main } from "./_components/frame/main.tsx";
import { showSound } from "./_content/show-page.tsx";

const waysOn: DrawnGuide[] = ["home", "options", "dates", "areas", "support"];

/** The head of the page for addresses that lead nowhere. */
export function generateMetadata(): Metadata {
  return { title: "Page not found", robots: { index: false } };
}

/** The page for addresses that lead nowhere: the ways on, and who to tell. */
export default function NotFound() {
  return showSound((guide) => <Missing guide={guide} />);
}

function Missing({ guide }: { guide: Guide }) {
  const { site, pages } = guide;
  return (
    <>
      <Header site={site} menu={listMenu(pages)} address={undefined} />
      <div className="govuk-width-container">
        <Main className="prose">
          <h1>This page is not here</h1>
          <p className="summary">It may have moved, or the address may have a mistake in it.</p>
          <p>These pages may have what you need:</p>
          <LinkList links={waysOn.map((name) => toLink(findPage(guide, drawnGuides[name])))} />
          <p>
            If a link on another website brought you here, please{" "}
            <a href={`mailto:${site.email}?subject=Broken%20link`}>tell us which page it was on</a>.
          </p>
        </Main>
      </div>
      <Footer site={site} links={listFooter(pages)} />
    </>
  );
}
