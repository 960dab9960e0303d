import { listLines } from "../../../../lib/areas/answer-lines.ts";
import type { AreaSubpage } from "../../../../lib/areas/area-subpage.ts";
import { drawnGuides } from "../../../../lib/content/kinds/drawn-guides.ts";
import { type Area, addressOf } from "../../../../lib/content/record.ts";
import type { Guide } from "../../../../lib/guide/guide.ts";
import { cardAddress } from "../../../../lib/guide/paths.ts";
import { toPlainWords } from "../../../../lib/markdown/to-plain-text.ts";
import type { View } from "../../../../lib/pages/view.ts";
import { AnswerLines } from "../../../_components/areas/answer-lines.tsx";
import { CardReview } from "../../../_components/areas/card-review.tsx";
import { DueChangeNote } from "../../../_components/areas/due-change-note.tsx";
import { BrandMark } from "../../../_components/frame/brand-mark.tsx";
import { Main } from "../../../_components/frame/main.tsx";
import { listSlugs } from "../../../_content/list-params.ts";
import { describeAreaSubpage, showAreaSubpage } from "../../../_content/show-area-subpage.tsx";

type Props = { params: Promise<{ slug: string }> };

const subpage: AreaSubpage = { address: cardAddress, shows: () => ({}), title: toTitle };

export const dynamicParams = false;

/** One card for each area. */
export function generateStaticParams() {
  return listSlugs("area");
}

/** The card's head. */
export async function generateMetadata({ params }: Props) {
  return describeAreaSubpage((await params).slug, subpage);
}

/** The area's card. */
export default async function Page({ params }: Props) {
  return showAreaSubpage((await params).slug, subpage, (view) => <Card view={view} />);
}

/** Shown inside another site's page, so each link leads the whole window on; without the numbers of sources, for which it has no list. */
function Card({ view }: { view: View<Area> }) {
  const { guide, page, context, today } = view;
  const { intro, letter, noService, unclear, moreWords, datesWords } = guide.sharing.card;
  const area = page.record;
  const lines = listLines(area, today);
  return (
    <Main className="card">
      <h1>
        <BrandMark />
        {toTitle(guide, area)}
      </h1>
      <p>{toPlainWords(intro.tree, context)}</p>
      <p>{toPlainWords(letter.tree, context)}</p>
      <AnswerLines lines={lines} view={view} target="_top" />
      {lines.length === 0 && (
        <p className="provenance">{toPlainWords((area.services ? unclear : noService).tree, context)}</p>
      )}
      <DueChangeNote view={view} short />
      <p className="main-action">
        <a className="govuk-button" href={addressOf(area)} target="_top">
          {moreWords}
        </a>
      </p>
      <p>
        <a href={drawnGuides.dates} target="_top">
          {datesWords}
        </a>
      </p>
      <p className="aside">
        {guide.site.title}. <CardReview record={area} today={today} />
      </p>
    </Main>
  );
}

function toTitle({ sharing }: Pick<Guide, "sharing">, { place }: Area): string {
  return `${sharing.card.title} ${place}`;
}
