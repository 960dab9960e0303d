import { select, selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { stepAddress } from "../../lib/guide/paths.ts";
import { resolveReference } from "../../lib/publish/address.ts";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { notFoundAddress } from "../../lib/publish/site-index.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { toText } from "../support/page-text.ts";
import { isStep } from "./is-step.ts";

const site = openBuiltSite();
const inSitemap = site.pages.filter(({ address }) => address !== notFoundAddress);
const mostClicks = 3;
/** Pages that stand under a page their address does not name, with the reason. */
const parents: Readonly<Record<string, string>> = {
  "/_site/styles": "/accessibility",
  // It explains mediation by what it is not, so readers look for it there.
  "/mediation-or-disagreement-resolution": "/mediation",
};

describe("Finding every page", () => {
  it("every published page is in the sitemap, or asks search engines not to list it", () => {
    const listed = new Set(inSitemap.map(({ address }) => address));
    const wrong = site.published.filter((page) => listed.has(page.address) === isHidden(page));
    expect(wrong.map(({ address }) => address)).toEqual([]);
    expect([...listed].filter((address) => !site.published.some((page) => page.address === address))).toEqual(
      [],
    );
    expect(isHidden(plantDefect(getPage(site, notFoundAddress), "noindex", "index"))).toBe(false);
  });

  it("every page can be reached from the front page in at most 3 clicks", () => {
    const clicks = countClicks(site.pages);
    const far = inSitemap.filter(
      ({ address }) => (clicks.get(address) ?? Number.POSITIVE_INFINITY) > mostClicks,
    );
    expect(far.map(({ address }) => `${address}: ${clicks.get(address) ?? "no way"}`)).toEqual([]);
  });

  it("a page nobody links to is found", () => {
    const orphan = { ...getPage(site, "/about"), address: "/orphan" };
    expect(countClicks([...site.pages, orphan]).get("/orphan")).toBeUndefined();
  });

  it("breadcrumbs lead from the front page, through the page above, by the names those pages go by", () => {
    expect(listFindings(site.published.filter(isReached), checkBreadcrumbs)).toEqual([]);
    const area = getPage(site, "/areas/southend-on-sea");
    const wrong = plantDefect(
      area,
      '<a class="govuk-breadcrumbs__link" href="/areas"',
      '<a class="govuk-breadcrumbs__link" href="/options"',
    );
    expect(checkBreadcrumbs(wrong)).not.toEqual([]);
  });
});

/** The not-found page stands nowhere, and a card stands in another site's page. */
function isReached({ address }: BuiltPage): boolean {
  return address !== notFoundAddress && !address.endsWith("/card");
}

function isHidden({ tree }: BuiltPage): boolean {
  const robots = select("meta[name=robots]", tree);
  return robots !== undefined && String(readAttribute(robots, "content")).includes("noindex");
}

function countClicks(pages: readonly BuiltPage[]): Map<string, number> {
  const clicks = new Map([["/", 0]]);
  for (const [address, count] of clicks) {
    const page = pages.find((candidate) => candidate.address === address);
    for (const next of page === undefined ? [] : listAddresses(page, "a[href]")) {
      if (!clicks.has(next)) clicks.set(next, count + 1);
    }
  }
  return clicks;
}

function checkBreadcrumbs(page: BuiltPage): string[] {
  const found = listAddresses(page, "nav[aria-label=Breadcrumb] a");
  const wanted = listAbove(page.address);
  const words = selectAll("nav[aria-label=Breadcrumb] a", page.tree).map(toText);
  return [
    ...(found.join(" ") === wanted.join(" ")
      ? []
      : [`has breadcrumbs ${found.join(" > ")}, not ${wanted.join(" > ")}`]),
    ...(new Set(words).size === words.length && words.every(Boolean)
      ? []
      : [`has breadcrumbs called ${words.join(" > ")}`]),
  ];
}

/** The trail an address implies: `/areas/x` stands under `/areas`, which stands under `/`. */
function listAbove(address: string): string[] {
  if (address === "/") return [];
  // Each step lists the answers before it with ways back, so its trail ends where the questions start.
  if (isStep(address)) return [...listAbove(stepAddress([])), stepAddress([])];
  // What the council owes on a day stands under the page that lists what can have happened.
  if (/^\/dates\/[0-9-]+\/council$/.test(address)) return [...listAbove("/dates/council"), "/dates/council"];
  const above = parents[address] ?? (address.replace(/\/[^/]+$/, "") || "/");
  return [...listAbove(above), above];
}

function listAddresses(page: BuiltPage, selector: string): string[] {
  const links = selectAll(selector, page.tree).map((link) => readAttribute(link, "href") ?? "");
  return links.flatMap((href) => resolveReference(href, page.address, site.origin)?.address ?? []);
}
