import type { Reference } from "../content/fields.ts";
import { drawnGuides } from "../content/kinds/drawn-guides.ts";
import {
  addressOf,
  type GuidePage,
  type Letter,
  type Option,
  type PageRecord,
  type Situation,
} from "../content/record.ts";
import { findNamed, type Guide } from "../guide/guide.ts";
import type { Page } from "../guide/pages.ts";

/** A page as far as the ways to and from it need it: it may be one that no list holds, such as a date's. */
type Here = Pick<Page<object>, "address" | "under">;

/** A link to a page of this site by its short title. */
export type Link = { address: string; words: string };

/** The header's links, where it is wide enough for them: the guides that ask to be in it, in the order of reading. */
export function listMenu(pages: readonly Page[]): Link[] {
  return pages.filter(({ record }) => record.kind === "guide" && record.inMenu).map(toLink);
}

/** The whole menu at a page's foot: the header's links, then the pages about the site itself and the reference pages. */
export function listFooter(pages: readonly Page[]): Link[] {
  const shown: GuidePage["part"][] = ["support", "about"];
  const others = pages.filter(
    ({ record }) => record.kind === "guide" && shown.includes(record.part) && !record.inMenu,
  );
  return [...listMenu(pages), ...others.map(toLink)];
}

/** From the front page down to the page above this one. */
export function listBreadcrumbs(pages: readonly Page[], page: Here): Link[] {
  if (page.address === drawnGuides.home) return [];
  const above = pages.find(({ address }) => address === page.under);
  return above ? [...listBreadcrumbs(pages, above), toLink(above)] : [];
}

/** The pages before and after this one among its neighbours; only where reading on makes sense. */
export function findNeighbours(pages: readonly Page[], { address }: Here): { previous?: Link; next?: Link } {
  const own = pages.find((page) => page.address === address);
  const name = own && runOf(own.record);
  if (name === undefined) return {};
  const run = pages.filter(({ record }) => runOf(record) === name);
  const place = run.findIndex((page) => page.address === address);
  const previous = run[place - 1];
  const next = run[place + 1];
  return { ...(previous && { previous: toLink(previous) }), ...(next && { next: toLink(next) }) };
}

/** The links a page offers under "What to do next". */
export function listNextSteps(pages: readonly Page[], next: readonly string[]): Link[] {
  return next.flatMap((address) => {
    const found = pages.find((candidate) => candidate.address === address);
    return found ? [{ address, words: callOf(found.record) }] : [];
  });
}

function callOf(record: PageRecord): string {
  return (record.kind === "guide" && record.linkWords) || record.title;
}

/** Links to the pages of named records, called by their short titles, in the order they are named. */
export function listLinksTo(
  guide: Pick<Guide, "named">,
  named: readonly Reference<"letter" | "option" | "situation">[] = [],
): Link[] {
  return named.map((reference) => {
    const record = findNamed(guide, reference) as Letter | Option | Situation;
    return { address: addressOf(record), words: record.shortTitle };
  });
}

/** A link to a page, called by its short title. */
export function toLink({ address, record }: Page): Link {
  return { address, words: record.shortTitle };
}

/** The name of the run of pages that a page is read in; none where each stands for itself. */
function runOf(record: PageRecord): string | undefined {
  if (record.kind === "guide") return record.part === "understand" ? "understand" : undefined;
  if (record.kind === "comparison") return "understand";
  return record.kind === "area" ? undefined : record.kind;
}
