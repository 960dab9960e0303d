import type { AreaPart } from "../../../../lib/areas/area-part.ts";
import { leafletTitle } from "../../../../lib/areas/leaflet-title.ts";
import { Leaflet } from "../../../_components/areas/leaflet.tsx";
import { describeAreaPart, showAreaPart } from "../../../_content/show-area-part.tsx";
import { listSlugs } from "../../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

const part: AreaPart = { name: "leaflet", shows: ({ leaflet }) => leaflet, title: leafletTitle };

export const dynamicParams = false;

/** One leaflet for each area. */
export function generateStaticParams() {
  return listSlugs("area");
}

/** The leaflet's head. */
export async function generateMetadata({ params }: Props) {
  return describeAreaPart((await params).slug, part);
}

/** The area's leaflet. */
export default async function Page({ params }: Props) {
  return showAreaPart((await params).slug, part, (view) => <Leaflet view={view} />);
}
