import { setImmediate } from "node:timers/promises";
import { listPolicy } from "../delivery/headers.ts";
import type { Redirect } from "../delivery/redirect.ts";
import type { BuildProblem } from "./build-problem.ts";
import { checkHead } from "./check-head.ts";
import { checkPageLinks } from "./check-page-links.ts";
import { checkRedirects } from "./check-redirects.ts";
import { checkResources } from "./check-resources.ts";
import { checkSheetText } from "./check-text.ts";
import { hashStyles } from "./hash-styles.ts";
import type { PublishedPage, SiteIndex } from "./published-site.ts";
import { findPageKind } from "./site-index.ts";

/** Every problem of every page and of the redirects, in page order; each page is held to its own policy. */
export async function checkSite(
  pages: readonly PublishedPage[],
  redirects: readonly Redirect[],
  site: SiteIndex,
): Promise<BuildProblem[]> {
  const problems: BuildProblem[] = [];
  for (const page of pages) {
    problems.push(...checkPage(page, site));
    // Packing goes on in other threads meanwhile; between two pages it gets its next files.
    await setImmediate();
  }
  return [...problems, ...checkRedirects(redirects, site)];
}

function checkPage(page: PublishedPage, site: SiteIndex): BuildProblem[] {
  const kind = findPageKind(page.address);
  const policy = listPolicy({ address: page.address, kind, styleHash: hashStyles(page.css) });
  return [
    ...page.faults.text,
    ...checkSheetText(page),
    ...checkHead(page, site),
    ...page.faults.ids,
    ...page.faults.active,
    ...checkResources(page, site, policy),
    ...checkPageLinks(page, site),
    ...page.faults.words,
  ];
}
