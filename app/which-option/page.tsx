import type { Guide } from "../../lib/content/record.ts";
import type { View } from "../../lib/pages/view.ts";
import { findTree } from "../../lib/which-option/tree.ts";
import { AnswerLinks } from "../_components/which-option/answer-links.tsx";
import { Frame } from "../_components/frame/frame.tsx";
import { Prose } from "../_components/words/prose.tsx";
import { Section, toItem } from "../_components/words/section.tsx";
import { describePage, showPage } from "../_content/show-page.tsx";

const address = "/which-option";

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", address);
}

/** The first question, and how the questions work. */
export default function Page() {
  return showPage(
    "guide",
    address,
    (view) => <Start view={view} />,
    (guide, library) => {
      const first = findTree(library)?.first;
      return first ? [guide, { body: first.body }] : [guide];
    },
  );
}

function Start({ view }: { view: View<Guide> }) {
  const tree = findTree(view.library);
  if (!tree) return <Frame view={view} />;
  return (
    <Frame view={view}>
      <Section item={toItem(tree.first.title)}>
        <Prose tree={tree.first.body} context={view.context} />
        <AnswerLinks step={{ given: [], at: tree.first }} context={view.context} />
      </Section>
    </Frame>
  );
}
