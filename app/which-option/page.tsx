import type { GuidePage } from "../../lib/content/record.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { type Part, plain, toItem } from "../_components/frame/part.tsx";
import { AnswerLinks } from "../_components/which-option/answer-links.tsx";
import { Prose } from "../_components/words/prose.tsx";
import { Section } from "../_components/words/section.tsx";
import { describeGuide, showGuide } from "../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("which-option");
}

/** The first question, and how the questions work. */
export default function Page() {
  return showGuide("which-option", { parts: listParts });
}

function listParts(_: GuidePage, { tree: { first } }: Guide): Part<GuidePage>[] {
  return [
    // Not in the contents: it is what readers came for, and a list above it would push it down.
    plain({ body: first.body }, ({ context }) => (
      <Section item={toItem(first.title)}>
        <Prose tree={first.body} context={context} />
        <AnswerLinks step={{ given: [], at: first }} context={context} />
      </Section>
    )),
  ];
}
