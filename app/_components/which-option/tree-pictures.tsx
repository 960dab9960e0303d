import { branchPictureAddress, treePictureAddress } from "../../../lib/guide/paths.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { listBranches } from "../../../lib/which-option/branches.ts";
import { placeBranch } from "../../../lib/which-option/place-branch.ts";
import type { Answer, Tree } from "../../../lib/which-option/tree.ts";

/** The tree as one picture for each first answer, which a screen can show at its own size, each folded until asked for. */
export function TreePictures({ tree, context }: { tree: Tree; context: RenderContext }) {
  const toWords = ({ words }: Answer) => toPlainWords(words.tree, context);
  return (
    <>
      <p>
        There is one picture for each answer to the first question. A dashed arrow is only for some readers,
        because of an earlier answer. You can also open{" "}
        <a href={treePictureAddress}>the whole tree as one picture</a> and make it larger.
      </p>
      {listBranches(tree).map((branch) => {
        const { title, width, height } = placeBranch(branch, toWords);
        const address = branchPictureAddress(branch.answer.id);
        return (
          <details key={branch.answer.id} className="fold">
            <summary>{title}</summary>
            <p>
              <a href={address}>Open this picture by itself</a>
            </p>
            {/* biome-ignore lint/performance/noImgElement: a site of files has no image server, and an SVG needs none */}
            <img
              className="tree-picture"
              src={address}
              loading="lazy"
              width={width}
              height={height}
              alt={`Each question after “${title}” with its answers, and where they lead. The same is in words below.`}
            />
          </details>
        );
      })}
    </>
  );
}
