import type { Metadata } from "next";
import { socialSize } from "../../lib/brand/pictures.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import type { Page } from "../../lib/guide/pages.ts";
import type { RenderContext } from "../../lib/markdown/context.ts";
import { toMetadata } from "../../lib/pages/metadata.ts";
import type { Framed } from "../../lib/pages/view.ts";

/** A head with another title or description, which links shared from elsewhere show too. */
export function renameHead(head: Metadata, own: { title?: string; description?: string }): Metadata {
  return { ...head, ...own, openGraph: { ...head.openGraph, ...own } };
}

/** A page's title, description, canonical address and picture, for its head. */
export function toHead(
  guide: Guide,
  page: Page<Pick<Framed, "title" | "summary">>,
  context?: RenderContext,
): Metadata {
  const { title, description, canonical, picture } = toMetadata(guide, page, context);
  return {
    title,
    description,
    alternates: { canonical },
    icons: { icon: "/icon.svg" },
    openGraph: {
      title,
      description,
      url: canonical,
      siteName: guide.site.title,
      locale: "en_GB",
      type: "article",
      images: [{ ...picture, ...socialSize }],
    },
  };
}
