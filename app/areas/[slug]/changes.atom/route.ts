import { renderAtom } from "../../../../lib/feeds/atom.ts";
import { toAreaFeed } from "../../../../lib/feeds/atom-changes.ts";
import { toView } from "../../../../lib/pages/view.ts";
import { openLibrary } from "../../../_content/open-library.ts";
import { listSlugs } from "../../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** One feed for each area. */
export function generateStaticParams() {
  return listSlugs("/areas/");
}

/** What changed for the area. */
export async function GET(_request: Request, { params }: Props) {
  const view = toView(openLibrary(), "area", `/areas/${(await params).slug}`);
  if (!view) return new Response(null, { status: 404 });
  const feed = renderAtom(toAreaFeed(view.site, view.page.record, view.context));
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
