import { resolveReference } from "./address.ts";
import type { BuildProblem } from "./build-problem.ts";
import type { PublishedPage, SiteIndex } from "./published-site.ts";

/** Problems with a page's links into the site: a page, file or #fragment that is not there, or an address not in its one form. */
export function checkPageLinks(page: PublishedPage, site: SiteIndex): BuildProblem[] {
  return page.links.flatMap((href) => {
    const target = resolveReference(href, page.address, site.origin);
    const finding = target === undefined ? undefined : findFault(target, site);
    if (finding === undefined) return [];
    const [rule, message] = finding;
    return [{ file: page.source, message: `the link ${href} ${message}`, rule }];
  });
}

type Finding = readonly [rule: string, message: string];

function findFault(target: { address: string; fragment: string }, site: SiteIndex): Finding | undefined {
  const { address, fragment } = target;
  const ids = site.pages.get(address);
  if (ids !== undefined) {
    const name = fragment.replace(/:~:.*$/, "");
    if (name === "" || name === "top" || ids.has(name)) return undefined;
    return [
      "missing-fragment",
      `leads to #${name}, but ${address} has no such id; mend the name or add the heading`,
    ];
  }
  if (site.files.has(address)) return undefined;
  const moved = site.redirects.get(address);
  if (moved !== undefined) return ["old-address", `leads to an old address; write ${moved}`];
  const clean = address.replace(/\/index\.html$|\.html$|\/+$/, "") || "/";
  if (site.pages.has(clean)) return ["link-form", `is not the page's one address; write ${clean}`];
  return ["missing-page", "leads to a page that does not exist; mend the address or add the page"];
}
