import { toRenderContext } from "../../../lib/guide/render-context.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { drawTree, layOutTree } from "../../../lib/which-option/draw-tree.ts";
import { openSoundGuide } from "../../_content/open-content.ts";

export const dynamic = "force-static";

/** The picture of all questions, answers and outcomes. */
export function GET() {
  const guide = openSoundGuide();
  const context = toRenderContext(guide, []);
  const picture = drawTree(layOutTree(guide.tree, ({ words }) => toPlainWords(words.tree, context)));
  return new Response(picture, { headers: { "Content-Type": "image/svg+xml" } });
}
