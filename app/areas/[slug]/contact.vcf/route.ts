import { listRecords } from "../../../../lib/content/library.ts";
import { renderContactCard } from "../../../../lib/feeds/vcard.ts";
import { toContactCard } from "../../../../lib/feeds/vcard-area.ts";
import { toView } from "../../../../lib/pages/view.ts";
import { openLibrary } from "../../../_content/open-library.ts";

type Props = { params: Promise<{ slug: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** One contact file for each area. */
export function generateStaticParams() {
  return listRecords(openLibrary(), "area").map(({ name }) => ({ slug: name }));
}

/** The area's service for a phone's address book. */
export async function GET(_request: Request, { params }: Props) {
  const view = toView(openLibrary(), "area", `/areas/${(await params).slug}`);
  if (!view) return new Response(null, { status: 404 });
  const card = toContactCard(view.site, view.page.record, view.context);
  return new Response(renderContactCard(card), { headers: { "Content-Type": "text/vcard; charset=utf-8" } });
}
