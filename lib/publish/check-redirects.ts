import type { Redirect } from "../delivery/redirect.ts";
import type { BuildProblem } from "./build-problem.ts";
import { redirectsFile } from "./drawn-files.ts";
import type { SiteIndex } from "./published-site.ts";

/** Problems with old addresses: not plain, used twice, still a page, or leading nowhere or to another old address. */
export function checkRedirects(redirects: readonly Redirect[], site: SiteIndex): BuildProblem[] {
  const seen = new Set<string>();
  return redirects.flatMap(({ from, to }) => {
    const repeated = seen.has(from);
    seen.add(from);
    const message = findFault(from, to.replace(/#.*$/, ""), site, repeated);
    return message === undefined ? [] : [{ file: redirectsFile, message, rule: "redirect" }];
  });
}

function findFault(from: string, to: string, site: SiteIndex, repeated: boolean): string | undefined {
  if (!isPlainAddress(from))
    return `the old address "${from}" is not a plain address such as /areas/old-name`;
  if (repeated) return `the old address ${from} is listed twice; keep one`;
  if (site.pages.has(from) || site.files.has(from))
    return `${from} is still a page; an old address must be free`;
  if (site.redirects.has(to))
    return `${from} leads to ${to}, itself an old address; write ${site.redirects.get(to)}`;
  if (!site.pages.has(to) && !site.files.has(to))
    return `${from} leads to ${to}, which does not exist; mend it`;
  return undefined;
}

function isPlainAddress(address: string): boolean {
  return /^(\/[A-Za-z0-9._~-]+)+$/.test(address) && !address.includes("/..");
}
