import { resolveReference } from "./address.ts";
import type { BuildProblem } from "./build-problem.ts";
import type { PublishedPage, SiteIndex } from "./published-site.ts";
import { notFoundAddress } from "./site-index.ts";

/** Problems with how a page shows up elsewhere: its title, its canonical address, and the picture shown when it is shared. */
export function checkHead(page: PublishedPage, site: SiteIndex): BuildProblem[] {
  const problems: BuildProblem[] = [];
  if (!page.head.titled) {
    problems.push({
      file: page.source,
      message: "the page has no title; give it one in the page's metadata",
      rule: "title",
    });
  }
  problems.push(...checkSharedPicture(page, site));
  return page.address === notFoundAddress ? problems : [...problems, ...checkCanonical(page, site)];
}

/** A page for search engines is its own canonical address; one that asks them to stay away may name the page they should list instead. */
function checkCanonical(page: PublishedPage, site: SiteIndex): BuildProblem[] {
  const { canonical, hidden } = page.head;
  if (canonical === undefined || !/^https:\/\//.test(canonical) || !URL.canParse(canonical)) {
    const found = canonical === undefined ? "no canonical link" : `the canonical link "${canonical}"`;
    const message = `the page has ${found}; give it its whole https address in the page's metadata`;
    return [{ file: page.source, message, rule: "canonical" }];
  }
  const { pathname } = new URL(canonical);
  if (pathname === page.address) return [];
  if (hidden) {
    if (site.pages.has(pathname)) return [];
    const message = `the canonical link says ${pathname}, which is no page; name the page to list instead`;
    return [{ file: page.source, message, rule: "canonical-address" }];
  }
  const message = `the canonical link says ${pathname} but the page answers at ${page.address}; make them the same`;
  return [{ file: page.source, message, rule: "canonical-address" }];
}

function checkSharedPicture(page: PublishedPage, site: SiteIndex): BuildProblem[] {
  return page.head.pictures.flatMap((picture) => {
    const target = resolveReference(picture, page.address, site.origin);
    if (target === undefined || site.files.has(target.address)) return [];
    const message = `the picture for sharing, ${picture}, does not exist; add the file or mend the metadata`;
    return [{ file: page.source, message, rule: "missing-file" }];
  });
}
