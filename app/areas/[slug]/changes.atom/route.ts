import { renderAtom } from "../../../../lib/feeds/atom.ts";
import { toAreaFeed } from "../../../../lib/feeds/atom-changes.ts";
import { toRenderContext } from "../../../../lib/guide/render-context.ts";
import { listSlugs } from "../../../_content/list-params.ts";
import { openSoundGuide } from "../../../_content/open-content.ts";

type Props = { params: Promise<{ slug: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** One feed for each area. */
export function generateStaticParams() {
  return listSlugs("area");
}

/** What changed for the area. */
export async function GET(_request: Request, { params }: Props) {
  const guide = openSoundGuide();
  const { slug } = await params;
  const area = guide.all.area.find(({ name }) => name === slug);
  if (!area) return new Response(null, { status: 404 });
  const feed = renderAtom(toAreaFeed(guide.site, area, toRenderContext(guide, [])));
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
