import { findGuideAction } from "../../lib/pages/main-action.ts";
import { listGuideSlugs } from "../_content/list-params.ts";
import { describePage, showPage } from "../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

/** One page for each guide that is words alone. */
export function generateStaticParams() {
  return listGuideSlugs();
}

/** The guide's head. */
export async function generateMetadata({ params }: Props) {
  return describePage("guide", (await params).slug);
}

/** The guide's page. */
export default async function Page({ params }: Props) {
  return showPage("guide", (await params).slug, { action: findGuideAction });
}
