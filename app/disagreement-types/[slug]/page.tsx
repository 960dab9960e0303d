import type { DisagreementType } from "../../../lib/content/record.ts";
import type { View } from "../../../lib/pages/view.ts";
import { Frame } from "../../_components/frame/frame.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { Section, toItem } from "../../_components/words/section.tsx";
import { SummaryList } from "../../_components/words/summary-list.tsx";
import { WordList } from "../../_components/words/word-list.tsx";
import { describePage, listSlugs, showPage } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

const sides = toItem("Who is it between?");
const about = toItem("What is it about?");
const moments = toItem("When can the service help?");
const example = toItem("An example");

export const dynamicParams = false;

/** One page for each of the four types. */
export function generateStaticParams() {
  return listSlugs("/disagreement-types/");
}

/** The type's head. */
export async function generateMetadata({ params }: Props) {
  return describePage("disagreement-type", `/disagreement-types/${(await params).slug}`);
}

/** The type's page. */
export default async function Page({ params }: Props) {
  return showPage("disagreement-type", `/disagreement-types/${(await params).slug}`, (view) => (
    <Type view={view} />
  ));
}

function Type({ view }: { view: View<DisagreementType> }) {
  const { page, context } = view;
  const { record } = page;
  const plan = record.needsPlan ? "No, but it is about getting, checking or changing one" : "No";
  const rows = [
    { key: "Type", value: `${record.number} of 4` },
    { key: "Do parents and young people take part?", value: record.familiesTakePart ? "Yes" : "No" },
    { key: "Do you need an EHC plan?", value: plan },
  ];
  return (
    <Frame view={view} sections={[sides, about, moments, example]}>
      <SummaryList rows={rows} />
      <Section item={sides}>
        <WordList items={record.sides} context={context} />
      </Section>
      <Section item={about}>
        <WordList items={record.isAbout} context={context} />
      </Section>
      <Section item={moments}>
        <WordList items={record.moments} context={context} />
      </Section>
      <Section item={example}>
        <p className="box box-example">
          <Inline words={record.example} context={context} />
        </p>
      </Section>
    </Frame>
  );
}
