import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listGaps } from "../../../../lib/areas/gaps.ts";
import { type Area, addressOf } from "../../../../lib/content/record.ts";
import type { Guide } from "../../../../lib/guide/guide.ts";
import type { Page as GuidesPage } from "../../../../lib/guide/pages.ts";
import { staffAddress } from "../../../../lib/guide/paths.ts";
import { noText } from "../../../../lib/markdown/no-text.ts";
import type { Framed } from "../../../../lib/pages/view.ts";
import { TrustLegend } from "../../../_components/areas/trust-legend.tsx";
import { HeldList } from "../../../_components/for-councils/held-list.tsx";
import { OtherForms } from "../../../_components/for-councils/other-forms.tsx";
import { ReadyHtml } from "../../../_components/for-councils/ready-html.tsx";
import { type Part, section } from "../../../_components/frame/part.tsx";
import { Inline } from "../../../_components/words/prose.tsx";
import { WordList } from "../../../_components/words/word-list.tsx";
import { renameHead, toHead } from "../../../_content/head.ts";
import { listSlugs } from "../../../_content/list-params.ts";
import { describeSound, showRecord, showSound } from "../../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

/** One page for the staff of each council. */
export function generateStaticParams() {
  return listSlugs("area");
}

/** The page's head; search engines list the council's own page, which is for families. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  return describeSound((guide) => {
    const page = toPage(guide, findArea(guide, slug));
    const head = toHead(guide, page);
    const description = `${page.record.title}. ${head.description}`;
    return { ...renameHead(head, { description }), robots: { index: false } };
  });
}

/** What we hold of one council, what is missing, and what its staff can copy. */
export default async function Page({ params }: Props) {
  const { slug } = await params;
  return showSound((guide) => {
    const area = findArea(guide, slug);
    return showRecord(guide, toPage(guide, area), { parts: () => listParts(area, guide) });
  });
}

function findArea({ all }: Guide, name: string): Area {
  return all.area.find((area) => area.name === name) ?? notFound();
}

/** Read again with the council's page, from whose record it is made. */
function toPage({ sharing }: Guide, area: Area): GuidesPage<Framed> {
  const { title, summary } = sharing.staff;
  const { reviewed, reviewBy } = area;
  const own = {
    kind: "area-staff",
    title: `${title} ${area.council}`,
    summary,
    next: ["/for-councils"],
    reviewed,
    reviewBy,
    body: noText,
  };
  return { address: staffAddress(area), under: addressOf(area), record: own };
}

function listParts(area: Area, { site, sharing }: Guide): Part<Framed>[] {
  const { staff } = sharing;
  const gaps = listGaps(area).map((gap) => staff.gaps[gap]);
  return [
    section<Framed>("What do we say about you?", { held: staff.held }, ({ context, today }) => (
      <>
        <p>
          <Inline words={staff.held} context={context} />
        </p>
        <HeldList area={area} site={site} context={context} today={today} />
        <TrustLegend />
      </>
    )),
    section<Framed>(
      "What could we not find?",
      { gaps, missing: gaps.length > 0 ? staff.missing : staff.noGaps },
      ({ context }) => (
        <>
          <p>
            <Inline words={gaps.length > 0 ? staff.missing : staff.noGaps} context={context} />
          </p>
          <WordList items={gaps} context={context} />
        </>
      ),
    ),
    section<Framed>(
      "Which HTML can you copy?",
      { html: staff.html, card: staff.card },
      ({ context, today }) => (
        <ReadyHtml area={area} site={site} sharing={sharing} context={context} today={today} />
      ),
    ),
    section<Framed>("What else is made from this?", {}, () => <OtherForms area={area} />),
  ];
}
