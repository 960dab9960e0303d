import type { AreaSubpage } from "../../../../lib/areas/area-subpage.ts";
import { leafletTitle } from "../../../../lib/areas/leaflet-title.ts";
import { leafletAddress } from "../../../../lib/guide/paths.ts";
import { Leaflet } from "../../../_components/areas/leaflet.tsx";
import { listSlugs } from "../../../_content/list-params.ts";
import { describeAreaSubpage, showAreaSubpage } from "../../../_content/show-area-subpage.tsx";

type Props = { params: Promise<{ slug: string }> };

const subpage: AreaSubpage = {
  address: leafletAddress,
  shows: ({ leaflet }) => leaflet,
  title: leafletTitle,
};

export const dynamicParams = false;

/** One leaflet for each area. */
export function generateStaticParams() {
  return listSlugs("area");
}

/** The leaflet's head. */
export async function generateMetadata({ params }: Props) {
  return describeAreaSubpage((await params).slug, subpage);
}

/** The area's leaflet. */
export default async function Page({ params }: Props) {
  return showAreaSubpage((await params).slug, subpage, (view) => <Leaflet view={view} />);
}
