import type { Root } from "hast";
import { listDataAddresses } from "../delivery/data-address.ts";
import type { Redirect } from "../delivery/redirect.ts";
import { listElements, readAttribute } from "./page-tree.ts";
import type { PublishedPage, SiteIndex } from "./published-site.ts";

/** The address of the page that hosts show for an address that does not exist; it answers with status 404. */
export const notFoundAddress = "/404";

/** Lists what will answer once published; the site's own origin is taken from the first canonical link there is. */
export function listSiteIndex(
  pages: readonly Pick<PublishedPage, "address" | "tree">[],
  files: readonly string[],
  redirects: readonly Redirect[],
): SiteIndex {
  const canonicals = pages.map((page) => findCanonical(page.tree)).filter((href) => href !== undefined);
  const first = canonicals.find((href) => URL.canParse(href));
  return {
    origin: first === undefined ? undefined : new URL(first).origin,
    pages: new Map(pages.map((page) => [page.address, listIds(page.tree)])),
    files: new Set(files.flatMap((file) => [`/${file}`, ...listDataAddresses(file)])),
    redirects: new Map(redirects.map((redirect) => [redirect.from, redirect.to])),
  };
}

/** The `href` of the page's canonical link as written; undefined when it has none. */
export function findCanonical(tree: Root): string | undefined {
  const link = listElements(tree).find((element) => readAttribute(element, "rel") === "canonical");
  return link === undefined ? undefined : readAttribute(link, "href");
}

function listIds(tree: Root): Set<string> {
  return new Set(
    listElements(tree)
      .map((element) => readAttribute(element, "id"))
      .filter((id) => id !== undefined),
  );
}
