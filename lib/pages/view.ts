import { type Library, listRecords } from "../content/library.ts";
import type { Site, Source } from "../content/record.ts";
import type { RenderContext } from "../markdown/context.ts";
import { listCitations, type Shown } from "./citations.ts";
import { listPages, type Page } from "../guide/pages.ts";
import { toRenderContext } from "../guide/render-context.ts";

/** All a page's components need: its own record, the pages around it, and what its words stand for. */
export type View<Own extends Page["record"] = Page["record"]> = {
  library: Pick<Library, "records">;
  site: Site;
  pages: readonly Page[];
  page: { address: string; record: Own };
  cited: readonly Source[];
  context: RenderContext;
};

/** What a page shows, in reading order; a record at the end of it stands for whatever was not yet named. */
export type ListShown<Own> = (record: Own, library: Pick<Library, "records">) => readonly Shown[];

/** The view of the page at an address; its sources are numbered in the order of what `listShown` says it shows. */
export function toView<Kind extends Page["record"]["kind"]>(
  library: Pick<Library, "records">,
  kind: Kind,
  address: string,
  listShown: ListShown<Extract<Page["record"], { kind: Kind }>> = (own) => [own],
): View<Extract<Page["record"], { kind: Kind }>> | undefined {
  const pages = listPages(library);
  const page = pages.find((candidate) => candidate.address === address && candidate.record.kind === kind);
  const site = listRecords(library, "site")[0];
  if (!page || !site) return undefined;
  const record = page.record as Extract<Page["record"], { kind: Kind }>;
  const cited = listCitations(library, listShown(record, library));
  return { library, site, pages, page: { address, record }, cited, context: toRenderContext(library, cited) };
}
