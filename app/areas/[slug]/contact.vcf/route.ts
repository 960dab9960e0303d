import { renderContactCard } from "../../../../lib/feeds/vcard.ts";
import { toContactCard } from "../../../../lib/feeds/vcard-area.ts";
import { toRenderContext } from "../../../../lib/guide/render-context.ts";
import { openSoundGuide } from "../../../_content/open-content.ts";
import { listSlugs } from "../../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** One contact file for each area. */
export function generateStaticParams() {
  return listSlugs("area");
}

/** The area's service for a phone's address book. */
export async function GET(_request: Request, { params }: Props) {
  const guide = openSoundGuide();
  const { slug } = await params;
  const area = guide.all.area.find(({ name }) => name === slug);
  if (!area) return new Response(null, { status: 404 });
  const card = toContactCard(guide.site, area, toRenderContext(guide, []));
  return new Response(renderContactCard(card), { headers: { "Content-Type": "text/vcard; charset=utf-8" } });
}
