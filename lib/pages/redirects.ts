import type { Redirect } from "../delivery/redirect.ts";
import type { Page } from "../guide/pages.ts";

/** Every former address of every page, by that address. */
export function listRedirects(pages: readonly Page[]): Redirect[] {
  return pages
    .flatMap(({ address, record }) => (record.oldPaths ?? []).map((from) => ({ from, to: address })))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
