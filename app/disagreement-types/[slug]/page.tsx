import type { DisagreementType } from "../../../lib/content/record.ts";
import type { Guide } from "../../../lib/guide/guide.ts";
import { findTypeAction } from "../../../lib/pages/main-action.ts";
import { type Part, plain, section } from "../../_components/frame/part.tsx";
import { Inline } from "../../_components/words/prose.tsx";
import { SummaryList } from "../../_components/words/summary-list.tsx";
import { WordList } from "../../_components/words/word-list.tsx";
import { listSlugs } from "../../_content/list-params.ts";
import { describePage, showPage } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

/** One page for each of the four types. */
export function generateStaticParams() {
  return listSlugs("disagreement-type");
}

/** The type's head. */
export async function generateMetadata({ params }: Props) {
  return describePage("disagreement-type", (await params).slug);
}

/** The type's page. */
export default async function Page({ params }: Props) {
  return showPage("disagreement-type", (await params).slug, { parts: listParts, action: findTypeAction });
}

function listParts(type: DisagreementType, { all }: Guide): Part<DisagreementType>[] {
  const { sides, isAbout, moments, example } = type;
  return [
    plain({}, () => <SummaryList rows={listRows(type, all["disagreement-type"].length)} />),
    section("Who is it between?", { sides }, ({ context }) => <WordList items={sides} context={context} />),
    section("What is it about?", { isAbout }, ({ context }) => (
      <WordList items={isAbout} context={context} />
    )),
    section("When can the service help?", { moments }, ({ context }) => (
      <WordList items={moments} context={context} />
    )),
    section("An example", { example }, ({ context }) => (
      <p className="box box-example">
        <Inline words={example} context={context} />
      </p>
    )),
  ];
}

function listRows({ number, familiesTakePart, needsPlan }: DisagreementType, count: number) {
  const plan = needsPlan ? "No, but it is about getting, checking or changing one" : "No";
  return [
    { key: "Type", value: `${number} of ${count}` },
    { key: "Do parents and young people take part?", value: familiesTakePart ? "Yes" : "No" },
    { key: "Do you need an EHC plan?", value: plan },
  ];
}
