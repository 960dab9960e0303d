import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";
import { toRenderContext } from "../../../lib/guide/render-context.ts";
import { drawTree, layOutTree } from "../../../lib/which-option/draw-tree.ts";
import { findTree } from "../../../lib/which-option/tree.ts";
import { openLibrary } from "../../_content/open-library.ts";

export const dynamic = "force-static";

/** The picture of all questions, answers and outcomes. */
export function GET() {
  const library = openLibrary();
  const context = toRenderContext(library, []);
  const tree = findTree(library);
  const picture = tree ? drawTree(layOutTree(tree, ({ words }) => toPlainWords(words.tree, context))) : "";
  return new Response(picture, { headers: { "Content-Type": "image/svg+xml" } });
}
