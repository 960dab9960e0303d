import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactElement } from "react";
import { drawnGuides } from "../../lib/guide/drawn-guides.ts";
import { toMetadata } from "../../lib/pages/metadata.ts";
import { listPages, type Page } from "../../lib/guide/pages.ts";
import { type ListShown, toView, type View } from "../../lib/pages/view.ts";
import { ContentProblems } from "../_components/frame/content-problems.tsx";
import { openLibrary } from "./open-library.ts";

type Kind = Page["record"]["kind"];
type Own<Name extends Kind> = Extract<Page["record"], { kind: Name }>;

/** The page at an address, its sources numbered in the order of what it shows; in the live preview, what is wrong with the content instead. */
export function showPage<Name extends Kind>(
  kind: Name,
  address: string,
  show: (view: View<Own<Name>>) => ReactElement,
  listShown?: ListShown<Own<Name>>,
): ReactElement {
  const library = openLibrary();
  if (library.problems.length > 0) return <ContentProblems problems={library.problems} />;
  const view = toView(library, kind, address, listShown);
  return view ? show(view) : notFound();
}

/** A page's title, description, canonical address and picture, for its head. */
export function describePage(kind: Kind, address: string): Metadata {
  const library = openLibrary();
  const view = library.problems.length === 0 ? toView(library, kind, address) : undefined;
  return view ? toHead(view) : { title: "Content problems" };
}

/** The head of a page whose view is at hand; `before` starts its description. */
export function toHead(view: View, before = ""): Metadata {
  const { title, canonical, picture, ...rest } = toMetadata(view);
  const description = `${before}${rest.description}`;
  return {
    title,
    description,
    alternates: { canonical },
    icons: { icon: "/icon.svg" },
    openGraph: {
      title,
      description,
      url: canonical,
      siteName: view.site.title,
      locale: "en_GB",
      type: "article",
      images: [picture],
    },
  };
}

/** The last part of each address below a folder such as `/areas/`, as Next's static parameters. */
export function listSlugs(folder: string): { slug: string }[] {
  const addresses = listPages(openLibrary()).map(({ address }) => address);
  return addresses
    .filter((address) => address.startsWith(folder))
    .map((address) => ({ slug: address.slice(folder.length) }));
}

/** The guides at the top of the site that no folder of their own draws. */
export function listGuideSlugs(): { slug: string }[] {
  const guides = listPages(openLibrary()).filter(({ record }) => record.kind === "guide");
  return guides
    .filter(({ address }) => !drawnGuides.has(address))
    .map(({ address }) => ({ slug: address.slice(1) }));
}
