import { toRenderContext } from "../../../../lib/guide/render-context.ts";
import { toPlainWords } from "../../../../lib/markdown/to-plain-text.ts";
import { listBranches } from "../../../../lib/which-option/branches.ts";
import { drawBranch } from "../../../../lib/which-option/draw-branch.ts";
import { placeBranch } from "../../../../lib/which-option/place-branch.ts";
import { listParams } from "../../../_content/list-params.ts";
import { openSoundGuide } from "../../../_content/open-content.ts";

type Props = { params: Promise<{ picture: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** One picture for each answer to the first question that another question follows. */
export function generateStaticParams() {
  return listParams(({ tree }) => listBranches(tree).map(({ answer }) => ({ picture: `${answer.id}.svg` })));
}

/** The picture of what follows one answer to the first question. */
export async function GET(_: Request, { params }: Props) {
  const { picture } = await params;
  const guide = openSoundGuide();
  const branch = listBranches(guide.tree).find(({ answer }) => picture === `${answer.id}.svg`);
  if (!branch) return new Response(null, { status: 404 });
  const context = toRenderContext(guide, []);
  const layout = placeBranch(branch, ({ words }) => toPlainWords(words.tree, context));
  return new Response(drawBranch(layout), { headers: { "Content-Type": "image/svg+xml" } });
}
