import { toOtherWords } from "../content/phrases/other-words.ts";
import type { Guide } from "../guide/guide.ts";
import type { Page } from "../guide/pages.ts";
import { toRenderContext } from "../guide/render-context.ts";
import type { RenderContext } from "../markdown/context.ts";
import { toPlainWords } from "../markdown/to-plain-text.ts";
import { findSharedPicture } from "./shared-picture.ts";
import type { Framed } from "./view.ts";

/** What search engines and shared links are told of a page; addresses are public and whole. */
type PageMetadata = {
  title: string;
  description: string;
  canonical: string;
  picture: { url: string; alt: string };
};

/** The page's title with the site's name after it, its summary in plain words with what else people call it, and its one address. */
export function toMetadata(
  guide: Guide,
  { address, record }: Page<Pick<Framed, "title" | "summary">>,
  context: RenderContext = toRenderContext(guide, []),
): PageMetadata {
  const { site } = guide;
  const { file, shows } = findSharedPicture(address);
  const otherWords = toOtherWords(guide.phrases, address);
  return {
    title: `${record.title} - ${site.title}`,
    description: [toPlainWords(record.summary.tree, context), otherWords].filter(Boolean).join(" "),
    canonical: `${site.address}${address}`,
    picture: {
      url: `${site.address}/${file}`,
      alt: `The mark of the ${site.title}${shows === undefined ? "" : `, below ${shows}`}`,
    },
  };
}
