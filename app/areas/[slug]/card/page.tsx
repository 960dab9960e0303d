import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type AreaPartView, toAreaPartView } from "../../../../lib/site/area-part.ts";
import { formatDay } from "../../../../lib/site/format-day.ts";
import { addressOf } from "../../../../lib/site/paths.ts";
import { findServicePhone } from "../../../../lib/site/service-phone.ts";
import { ContentProblems } from "../../../_components/content-problems.tsx";
import { Inline } from "../../../_components/prose.tsx";
import { ServiceLine } from "../../../_components/service-line.tsx";
import { openLibrary } from "../../../_content/open-library.ts";
import { listSlugs, toHead } from "../../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

/** One card for each area. */
export function generateStaticParams() {
  return listSlugs("/areas/");
}

/** The card's head; search engines list the area's page instead. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = findView((await params).slug);
  if (!view) return { title: "Content problems" };
  return { ...toHead(view), title: `${toTitle(view)} - ${view.site.title}`, robots: { index: false } };
}

/** The area's card. */
export default async function Page({ params }: Props) {
  const { problems } = openLibrary();
  if (problems.length > 0) return <ContentProblems problems={problems} />;
  const view = findView((await params).slug);
  return view ? <Card view={view} /> : notFound();
}

function findView(slug: string): AreaPartView | undefined {
  const library = openLibrary();
  return library.problems.length === 0
    ? toAreaPartView(library, slug, "card", ({ card }) => ({ intro: card.intro, noService: card.noService }))
    : undefined;
}

/** Shown inside another site's page, so each link leads the whole window on. */
function Card({ view }: { view: AreaPartView }) {
  const { page, context, sharing, site } = view;
  const { intro, noService, moreWords, datesWords } = sharing.card;
  const area = page.record;
  return (
    <main id="main" tabIndex={-1} className="card">
      <h1>{toTitle(view)}</h1>
      <p>
        <Inline words={intro} context={context} />
      </p>
      <ServiceLine area={area} target="_top" />
      {!findServicePhone(area) && (
        <p className="provenance">
          <Inline words={noService} context={context} />
        </p>
      )}
      <p className="main-action">
        <a className="govuk-button" href={addressOf(area)} target="_top">
          {moreWords}
        </a>
      </p>
      <p>
        <a href="/dates" target="_top">
          {datesWords}
        </a>
      </p>
      <p className="aside">
        {site.title}. Last reviewed {formatDay(area.reviewed)}.
      </p>
    </main>
  );
}

function toTitle({ sharing, page }: AreaPartView): string {
  return `${sharing.card.title} ${page.record.place}`;
}
