import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type AreaPartView, toAreaPartView } from "../../../../lib/site/area-part.ts";
import { leafletTitle } from "../../../../lib/site/leaflet-title.ts";
import { ContentProblems } from "../../../_components/content-problems.tsx";
import { Leaflet } from "../../../_components/leaflet.tsx";
import { openLibrary } from "../../../_content/open-library.ts";
import { listSlugs, toHead } from "../../../_content/show-page.tsx";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

/** One leaflet for each area. */
export function generateStaticParams() {
  return listSlugs("/areas/");
}

/** The leaflet's head; search engines list the area's page, which says the same and more. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = findView((await params).slug);
  if (!view) return { title: "Content problems" };
  return { ...toHead(view), title: `${leafletTitle(view)} - ${view.site.title}`, robots: { index: false } };
}

/** The area's leaflet. */
export default async function Page({ params }: Props) {
  const { problems } = openLibrary();
  if (problems.length > 0) return <ContentProblems problems={problems} />;
  const view = findView((await params).slug);
  return view ? <Leaflet view={view} /> : notFound();
}

function findView(slug: string): AreaPartView | undefined {
  const library = openLibrary();
  return library.problems.length === 0
    ? toAreaPartView(library, slug, "leaflet", ({ leaflet }) => leaflet)
    : undefined;
}
