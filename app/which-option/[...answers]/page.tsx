import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { Guide } from "../../../lib/guide/guide.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { type StepView, toStepView } from "../../../lib/pages/step-view.ts";
import { findTalk } from "../../../lib/pages/talk.ts";
import { listSteps } from "../../../lib/which-option/steps.ts";
import { ReviewNote } from "../../_components/frame/review-note.tsx";
import { TalkToSomeone } from "../../_components/frame/talk-to-someone.tsx";
import { AnswerLinks } from "../../_components/which-option/answer-links.tsx";
import { OutcomeDetails } from "../../_components/which-option/outcome-details.tsx";
import { StepFrame } from "../../_components/which-option/step-frame.tsx";
import { Prose } from "../../_components/words/prose.tsx";
import { findBuildDay } from "../../_content/build-day.ts";
import { listParams } from "../../_content/list-params.ts";
import { describeSound, showSound } from "../../_content/show-page.tsx";

type Props = { params: Promise<{ answers: string[] }> };

export const dynamicParams = false;

/** One page for every way through the questions, as far as each answer. */
export function generateStaticParams() {
  return listParams(({ tree }) =>
    listSteps(tree)
      .filter(({ given }) => given.length > 0)
      .map(({ given }) => ({ answers: given.map(({ answer }) => answer.id) })),
  );
}

/** The step's head: a page to keep or to send, but not one for search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { answers } = await params;
  return describeSound((guide) => {
    const { page, context } = findView(guide, answers.join("/"));
    const { at } = page.record.step;
    return {
      title: `${at.title} - ${guide.site.title}`,
      ...(at.kind === "outcome" && { description: toPlainWords(at.summary.tree, context) }),
      robots: { index: false },
      alternates: { canonical: `${guide.site.address}${page.under}` },
      icons: { icon: "/icon.svg" },
    };
  });
}

/** The page of a step: a question with its answers, or what the reader can do now. */
export default async function Page({ params }: Props) {
  const { answers } = await params;
  return showSound((guide) => <StepPage view={findView(guide, answers.join("/"))} />);
}

/** Made once for the page and its head. */
const findView = cache(
  (guide: Guide, answers: string): StepView =>
    toStepView(guide, findBuildDay(), answers.split("/")) ?? notFound(),
);

function StepPage({ view }: { view: StepView }) {
  const { guide, today, page, context } = view;
  const { step } = page.record;
  const { at } = step;
  if (at.kind === "outcome")
    return (
      <StepFrame
        view={view}
        after={<ReviewNote view={{ guide, today, page: { address: page.address, record: at } }} />}
      >
        <OutcomeDetails view={view} outcome={at} />
      </StepFrame>
    );
  return (
    <StepFrame view={view}>
      <Prose tree={at.body} context={context} />
      <AnswerLinks step={step} context={context} />
      <TalkToSomeone talk={findTalk(guide)} />
    </StepFrame>
  );
}
