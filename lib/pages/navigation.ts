import type { Guide } from "../content/record.ts";
import { indexOf, type Page } from "../guide/pages.ts";

/** A link to a page of this site by its short title. */
export type Link = { address: string; words: string };

/** The header's one line: the guides that ask to be in it, in the order of reading. */
export function listMenu(pages: readonly Page[]): Link[] {
  return pages.filter(({ record }) => record.kind === "guide" && record.inMenu).map(toLink);
}

/** The footer's links: the pages about the site itself and the reference pages. */
export function listFooter(pages: readonly Page[]): Link[] {
  const shown: Guide["part"][] = ["support", "about"];
  return pages.filter(({ record }) => record.kind === "guide" && shown.includes(record.part)).map(toLink);
}

/** From the front page down to the page above this one. */
export function listBreadcrumbs(pages: readonly Page[], page: Page): Link[] {
  if (page.address === "/") return [];
  const above = pages.find(({ address }) => address === indexOf(page));
  return above ? [...listBreadcrumbs(pages, above), toLink(above)] : [];
}

/** The pages before and after this one among its neighbours; only where reading on makes sense. */
export function findNeighbours(pages: readonly Page[], page: Page): { previous?: Link; next?: Link } {
  const run = pages.filter(({ record }) => runOf(record) === runOf(page.record));
  if (runOf(page.record) === undefined) return {};
  const place = run.findIndex(({ address }) => address === page.address);
  const previous = run[place - 1];
  const next = run[place + 1];
  return { ...(previous && { previous: toLink(previous) }), ...(next && { next: toLink(next) }) };
}

/** The links a page offers under "What to do next". */
export function listNextSteps(pages: readonly Page[], page: Page): Link[] {
  return page.record.next.flatMap((address) => {
    const found = pages.find((candidate) => candidate.address === address);
    return found ? [{ address, words: callOf(found.record) }] : [];
  });
}

function callOf(record: Page["record"]): string {
  return (record.kind === "guide" && record.linkWords) || record.title;
}

/** A link to a page, called by its short title. */
export function toLink({ address, record }: Page): Link {
  return { address, words: record.shortTitle };
}

function runOf(record: Page["record"]): string | undefined {
  if (record.kind === "guide") return record.part === "understand" ? "understand" : undefined;
  if (record.kind === "comparison") return "understand";
  return record.kind === "area" ? undefined : record.kind;
}
