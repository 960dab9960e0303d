import type { GuidePage } from "../../../lib/content/record.ts";
import type { Guide } from "../../../lib/guide/guide.ts";
import { treePictureAddress } from "../../../lib/guide/paths.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { layOutTree } from "../../../lib/which-option/draw-tree.ts";
import { listSteps } from "../../../lib/which-option/steps.ts";
import type { Tree } from "../../../lib/which-option/tree.ts";
import { type Part, section } from "../../_components/frame/part.tsx";
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
    section("As a picture", {}, ({ context }) => <Picture tree={tree} context={context} />),
    section("The questions", {}, ({ context }) => (
      <>
        <Count tree={tree} />
        <TreeQuestions tree={tree} context={context} />
      </>
    )),
    section("The outcomes", {}, () => <TreeOutcomes tree={tree} />),
  ];
}

function Picture({ tree, context }: { tree: Tree; context: RenderContext }) {
  const { width, height } = layOutTree(tree, ({ words }) => toPlainWords(words.tree, context));
  return (
    <>
      <p>
        <a href={treePictureAddress}>Open the picture by itself</a> to make it larger. A dashed arrow is only
        for some readers, because of an earlier answer.
      </p>
      {/* biome-ignore lint/performance/noImgElement: a static export has no image server, and an SVG needs none */}
      <img
        className="tree-picture"
        src={treePictureAddress}
        loading="lazy"
        width={width}
        height={height}
        alt="Questions from left to right, with arrows from the answers to where they lead. The same is in words below."
      />
    </>
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
