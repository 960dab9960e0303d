import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { type AreaPartView, toAreaPartView } from "../../lib/areas/area-part.ts";
import { ContentProblems } from "../_components/frame/content-problems.tsx";
import { openLibrary } from "./open-library.ts";
import { toHead } from "./show-page.tsx";

/** A page beside an area's own, such as its leaflet: what finds its view, and the title it goes by. */
export type AreaPart = {
  part: Parameters<typeof toAreaPartView>[2];
  words: Parameters<typeof toAreaPartView>[3];
  title: (view: AreaPartView) => string;
};

/** The page of an area's part; in the live preview, what is wrong with the content instead. */
export function showAreaPart(
  slug: string,
  part: AreaPart,
  show: (view: AreaPartView) => ReactElement,
): ReactElement {
  const { problems } = openLibrary();
  if (problems.length > 0) return <ContentProblems problems={problems} />;
  const view = findView(slug, part);
  return view ? show(view) : notFound();
}

/** The head of an area's part; search engines list the area's page instead, which says the same and more. */
export function describeAreaPart(slug: string, part: AreaPart): Metadata {
  const view = findView(slug, part);
  if (!view) return { title: "Content problems" };
  const title = `${part.title(view)} - ${view.site.title}`;
  const { openGraph, ...head } = toHead(view);
  return { ...head, title, openGraph: { ...openGraph, title }, robots: { index: false } };
}

function findView(slug: string, { part, words }: AreaPart): AreaPartView | undefined {
  const library = openLibrary();
  return library.problems.length === 0 ? toAreaPartView(library, slug, part, words) : undefined;
}
