import type { Page } from "./pages.ts";

/** One former address and the page it leads to now; both are addresses of this site without a query. */
export type Redirect = { readonly from: string; readonly to: string };

/** Every former address of every page, by that address. */
export function listRedirects(pages: readonly Page[]): Redirect[] {
  return pages
    .flatMap(({ address, record }) => (record.oldPaths ?? []).map((from) => ({ from, to: address })))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
