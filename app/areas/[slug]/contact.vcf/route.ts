import { renderContactCards } from "../../../../lib/feeds/vcard.ts";
import { toContactCards } from "../../../../lib/feeds/vcard-area.ts";
import { toRenderContext } from "../../../../lib/guide/render-context.ts";
import { findBuildDay } from "../../../_content/build-day.ts";
import { listSlugs } from "../../../_content/list-params.ts";
import { openSoundGuide } from "../../../_content/open-content.ts";

type Props = { params: Promise<{ slug: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** One contact file for each area. */
export function generateStaticParams() {
  return listSlugs("area");
}

/** Who answers in the area, for a phone's address book. */
export async function GET(_request: Request, { params }: Props) {
  const guide = openSoundGuide();
  const { slug } = await params;
  const area = guide.all.area.find(({ name }) => name === slug);
  if (!area) return new Response(null, { status: 404 });
  const cards = toContactCards(guide.site, area, findBuildDay(), toRenderContext(guide, []));
  return new Response(renderContactCards(cards), {
    headers: { "Content-Type": "text/vcard; charset=utf-8" },
  });
}
