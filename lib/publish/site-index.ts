import type { Element } from "hast";
import { listDataAddresses } from "../delivery/data-address.ts";
import type { Redirect } from "../delivery/redirect.ts";
import { readAttribute } from "./page-tree.ts";
import type { PublishedPage, SiteIndex } from "./published-site.ts";

/** The address of the page that hosts show for an address that does not exist; it answers with status 404. */
export const notFoundAddress = "/404";

/** The row of the delivery table that a page is sent by: that of pages, or of what is missing. */
export function findPageKind(address: string): "missing" | "page" {
  return address === notFoundAddress ? "missing" : "page";
}

/** Lists what will answer once published; the site's own origin is taken from the first canonical link there is. */
export function listSiteIndex(
  pages: readonly Pick<PublishedPage, "address" | "ids" | "head">[],
  files: readonly string[],
  redirects: readonly Redirect[],
): SiteIndex {
  const canonicals = pages.map((page) => page.head.canonical).filter((href) => href !== undefined);
  const first = canonicals.find((href) => URL.canParse(href));
  return {
    origin: first === undefined ? undefined : new URL(first).origin,
    pages: new Map(pages.map((page) => [page.address, new Set(page.ids)])),
    files: new Set(files.flatMap((file) => [`/${file}`, ...listDataAddresses(file)])),
    redirects: new Map(redirects.map((redirect) => [redirect.from, redirect.to])),
  };
}

/** The `href` of the page's canonical link as written; undefined when it has none. */
export function findCanonical(elements: readonly Element[]): string | undefined {
  const link = elements.find((element) => readAttribute(element, "rel") === "canonical");
  return link === undefined ? undefined : readAttribute(link, "href");
}
