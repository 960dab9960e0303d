import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { type StepView, toStepView } from "../../../lib/pages/step-view.ts";
import { listSteps } from "../../../lib/which-option/steps.ts";
import { findTree } from "../../../lib/which-option/tree.ts";
import { AnswerLinks } from "../../_components/which-option/answer-links.tsx";
import { ContentProblems } from "../../_components/frame/content-problems.tsx";
import { OutcomeDetails } from "../../_components/which-option/outcome-details.tsx";
import { Prose } from "../../_components/words/prose.tsx";
import { ReviewNote } from "../../_components/frame/review-note.tsx";
import { StepFrame } from "../../_components/which-option/step-frame.tsx";
import { openLibrary } from "../../_content/open-library.ts";

type Props = { params: Promise<{ answers: string[] }> };

export const dynamicParams = false;

/** One page for every way through the questions, as far as each answer. */
export function generateStaticParams() {
  const tree = findTree(openLibrary());
  const steps = tree ? listSteps(tree) : [];
  return steps
    .filter(({ given }) => given.length > 0)
    .map(({ given }) => ({ answers: given.map(({ answer }) => answer.id) }));
}

/** The step's head: a page to keep or to send, but not one for search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = toStepView(openLibrary(), (await params).answers);
  if (!view) return { title: "Content problems" };
  const { site, start, step, context } = view;
  return {
    title: `${step.at.title} - ${site.title}`,
    ...(step.at.kind === "outcome" && { description: toPlainWords(step.at.summary.tree, context) }),
    robots: { index: false },
    alternates: { canonical: `${site.address}${start.address}` },
    icons: { icon: "/icon.svg" },
  };
}

/** The page of a step: a question with its answers, or what the reader can do now. */
export default async function Page({ params }: Props) {
  const library = openLibrary();
  if (library.problems.length > 0) return <ContentProblems problems={library.problems} />;
  const view = toStepView(library, (await params).answers);
  return view ? <StepPage view={view} /> : notFound();
}

function StepPage({ view }: { view: StepView }) {
  const { step, context, site, address } = view;
  const { at } = step;
  if (at.kind === "outcome")
    return (
      <StepFrame view={view} after={<ReviewNote view={{ site, page: { address, record: at } }} />}>
        <OutcomeDetails view={view} outcome={at} />
      </StepFrame>
    );
  return (
    <StepFrame view={view}>
      <Prose tree={at.body} context={context} />
      <AnswerLinks step={step} context={context} />
    </StepFrame>
  );
}
