import { resolveReference } from "./address.ts";
import type { BuildProblem } from "./build-problem.ts";
import { listElements, readAttribute, readText } from "./page-tree.ts";
import type { PublishedPage, SiteIndex } from "./published-site.ts";
import { findCanonical, notFoundAddress } from "./site-index.ts";

/** Problems with how a page shows up elsewhere: its title, its canonical address, and the picture shown when it is shared. */
export function checkHead(page: PublishedPage, site: SiteIndex): BuildProblem[] {
  // A picture may have a title too; only the head's is the page's.
  const head = page.elements.find((element) => element.tagName === "head");
  const title = (head === undefined ? [] : listElements(head)).find(({ tagName }) => tagName === "title");
  const problems: BuildProblem[] = [];
  if (title === undefined || readText(title).trim() === "") {
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
  const canonical = findCanonical(page.elements);
  if (canonical === undefined || !/^https:\/\//.test(canonical) || !URL.canParse(canonical)) {
    const found = canonical === undefined ? "no canonical link" : `the canonical link "${canonical}"`;
    const message = `the page has ${found}; give it its whole https address in the page's metadata`;
    return [{ file: page.source, message, rule: "canonical" }];
  }
  const { pathname } = new URL(canonical);
  if (pathname === page.address) return [];
  if (isHidden(page)) {
    if (site.pages.has(pathname)) return [];
    const message = `the canonical link says ${pathname}, which is no page; name the page to list instead`;
    return [{ file: page.source, message, rule: "canonical-address" }];
  }
  const message = `the canonical link says ${pathname} but the page answers at ${page.address}; make them the same`;
  return [{ file: page.source, message, rule: "canonical-address" }];
}

/** Whether the page asks search engines not to list it. */
function isHidden({ elements }: PublishedPage): boolean {
  const robots = elements.filter((element) => readAttribute(element, "name") === "robots");
  return robots.some((meta) => /\bnoindex\b/.test(readAttribute(meta, "content") ?? ""));
}

function checkSharedPicture(page: PublishedPage, site: SiteIndex): BuildProblem[] {
  const names = ["og:image", "twitter:image"];
  const pictures = page.elements
    .filter((element) => element.tagName === "meta")
    .filter((meta) => names.includes(readAttribute(meta, "property") ?? readAttribute(meta, "name") ?? ""))
    .map((meta) => readAttribute(meta, "content") ?? "");
  return [...new Set(pictures)].flatMap((picture) => {
    const target = resolveReference(picture, page.address, site.origin);
    if (target === undefined || site.files.has(target.address)) return [];
    const message = `the picture for sharing, ${picture}, does not exist; add the file or mend the metadata`;
    return [{ file: page.source, message, rule: "missing-file" }];
  });
}
