import type { GuidePage } from "../../../lib/content/record.ts";
import type { Guide } from "../../../lib/guide/guide.ts";
import { listSteps } from "../../../lib/which-option/steps.ts";
import type { Tree } from "../../../lib/which-option/tree.ts";
import { type Part, section } from "../../_components/frame/part.tsx";
import { TreePictures } from "../../_components/which-option/tree-pictures.tsx";
import { TreeOutcomes, TreeQuestions } from "../../_components/which-option/tree-words.tsx";
import { describeGuide, showGuide } from "../../_content/show-page.tsx";

/** The page's head. */
export function generateMetadata() {
  return describeGuide("which-option-tree");
}

/** For staff: all questions, answers and outcomes, as a picture and in words. */
export default function Page() {
  return showGuide("which-option-tree", { parts: listParts });
}

function listParts(_: GuidePage, { tree }: Guide): Part<GuidePage>[] {
  return [
    section("As a picture", {}, ({ context }) => <TreePictures tree={tree} context={context} />),
    section("The questions", {}, ({ context }) => (
      <>
        <Count tree={tree} />
        <TreeQuestions tree={tree} context={context} />
      </>
    )),
    section("The outcomes", {}, () => <TreeOutcomes tree={tree} />),
  ];
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
