import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { type AreaSubpage, toAreaSubpageView } from "../../lib/areas/area-subpage.ts";
import type { Area } from "../../lib/content/record.ts";
import type { View } from "../../lib/pages/view.ts";
import { findBuildDay } from "./build-day.ts";
import { renameHead, toHead } from "./head.ts";
import { describeSound, showSound } from "./show-page.tsx";

/** The page of an area's part; in the live preview, what is wrong with the content instead. */
export function showAreaSubpage(
  slug: string,
  subpage: AreaSubpage,
  show: (view: View<Area>) => ReactElement,
): ReactElement {
  return showSound((guide) => {
    const view = toAreaSubpageView(guide, findBuildDay(), slug, subpage);
    return view ? show(view) : notFound();
  });
}

/** The head of an area's part; search engines list the area's page instead, which says the same and more. */
export function describeAreaSubpage(slug: string, subpage: AreaSubpage): Metadata {
  return describeSound((guide) => {
    const view = toAreaSubpageView(guide, findBuildDay(), slug, subpage);
    if (!view) return notFound();
    const title = `${subpage.title(guide, view.page.record)} - ${guide.site.title}`;
    return { ...renameHead(toHead(guide, view.page), { title }), robots: { index: false } };
  });
}
