import { isDrawnGuide } from "../../lib/content/kinds/drawn-guides.ts";
import type { PageKind } from "../../lib/content/kinds/index.ts";
import type { Guide } from "../../lib/guide/guide.ts";
import { openSoundGuide } from "./open-content.ts";

/** What a build draws of a route with parameters; nothing in the live preview, where a page says itself that it is not there. */
export function listParams<Params>(list: (guide: Guide) => Params[]): Params[] {
  // For each page it shows, the preview asks anew where nothing is remembered, and would read all content for the answer.
  return process.env.NODE_ENV === "development" ? [] : list(openSoundGuide());
}

/** The parameters for the records of a kind. */
export function listSlugs(kind: PageKind): { slug: string }[] {
  return listParams(({ pages }) =>
    pages.flatMap(({ record }) => (record.kind === kind ? [{ slug: record.name }] : [])),
  );
}

/** The guides that no folder of their own draws. */
export function listGuideSlugs(): { slug: string }[] {
  return listSlugs("guide").filter(({ slug }) => !isDrawnGuide(slug));
}
