import { resolveReference } from "./address.ts";
import type { BuildProblem } from "./build-problem.ts";
import type { PublishedPage, SiteIndex } from "./published-site.ts";

/** Problems with what a page fetches: another origin, a file that is not there, or a kind its policy blocks. */
export function checkResources(
  page: PublishedPage,
  site: SiteIndex,
  policy: Readonly<Record<string, string>>,
): BuildProblem[] {
  return page.resources.flatMap(({ reference, directive }) => {
    const target = resolveReference(reference, page.address, site.origin);
    if (target === undefined) {
      const message = `the page fetches ${shorten(reference)} from outside the site; keep a copy in public/ and use that`;
      return [{ file: page.source, message, rule: "external-resource" }];
    }
    if ((policy[directive] ?? policy["default-src"])?.includes("'self'") !== true) {
      const message = `the page fetches ${shorten(reference)}, which its policy (${directive}) blocks; take it out`;
      return [{ file: page.source, message, rule: "blocked-resource" }];
    }
    if (site.files.has(target.address)) return [];
    const message = `the page fetches ${shorten(reference)}, which does not exist; add the file or mend the address`;
    return [{ file: page.source, message, rule: "missing-file" }];
  });
}

function shorten(reference: string): string {
  return reference.length > 80 ? `${reference.slice(0, 77)}...` : reference;
}
