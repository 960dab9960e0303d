import type { Guide } from "../../../lib/content/record.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import type { View } from "../../../lib/pages/view.ts";
import { layOutTree } from "../../../lib/which-option/draw-tree.ts";
import { listSteps } from "../../../lib/which-option/steps.ts";
import { findTree, type Tree } from "../../../lib/which-option/tree.ts";
import { Frame } from "../../_components/frame/frame.tsx";
import { Section, toItem } from "../../_components/words/section.tsx";
import { TreeOutcomes, TreeQuestions } from "../../_components/which-option/tree-words.tsx";
import { describePage, showPage } from "../../_content/show-page.tsx";

const address = "/which-option/tree";
const picture = "/which-option/tree.svg";
const asPicture = toItem("As a picture");
const questions = toItem("The questions");
const outcomes = toItem("The outcomes");

/** The page's head. */
export function generateMetadata() {
  return describePage("guide", address);
}

/** For staff: all questions, answers and outcomes, as a picture and in words. */
export default function Page() {
  return showPage("guide", address, (view) => <Everything view={view} />);
}

function Everything({ view }: { view: View<Guide> }) {
  const { library, context } = view;
  const tree = findTree(library);
  if (!tree) return <Frame view={view} />;
  const { width, height } = layOutTree(tree, ({ words }) => toPlainWords(words.tree, context));
  return (
    <Frame view={view} sections={[asPicture, questions, outcomes]}>
      <Section item={asPicture}>
        <p>
          <a href={picture}>Open the picture by itself</a> to make it larger. A dashed arrow is only for some
          readers, because of an earlier answer.
        </p>
        {/* biome-ignore lint/performance/noImgElement: a static export has no image server, and an SVG needs none */}
        <img
          className="tree-picture"
          src={picture}
          loading="lazy"
          width={width}
          height={height}
          alt="Questions from left to right, with arrows from the answers to where they lead. The same is in words below."
        />
      </Section>
      <Section item={questions}>
        <Count tree={tree} />
        <TreeQuestions tree={tree} context={context} />
      </Section>
      <Section item={outcomes}>
        <TreeOutcomes tree={tree} />
      </Section>
    </Frame>
  );
}

function Count({ tree }: { tree: Tree }) {
  const advice = tree.outcomes.get(tree.settings.notSure.name);
  return (
    <p>
      There are {tree.questions.size} questions and {tree.outcomes.size} outcomes, on {listSteps(tree).length}{" "}
      pages. Every question also has the answer “I am not sure”. It leads to “{advice?.title}”.
    </p>
  );
}
