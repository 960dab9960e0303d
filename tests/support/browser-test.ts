import { test as base, type Page } from "@playwright/test";
import { type LocalServer, startLocalServer } from "../../hosting/local-server.ts";
import { notFoundAddress } from "../../lib/publish/site-index.ts";
import { type BuiltSite, getPage, openBuiltSite, plantDefect } from "./built-site.ts";

/** What the page under test has to say against itself, a sentence each. */
export type Probe = (page: Page, address: string) => Promise<readonly string[]>;

/** Playwright's test with the published site: served by this worker alone, and read from disk for what it should hold. */
export const test = base.extend<object, { site: BuiltSite; server: LocalServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs
  site: [({}, use) => use(openBuiltSite()), { scope: "worker" }],
  server: [
    async ({ site }, use) => {
      const server = await startLocalServer(site.folder, 0);
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: ({ server }, use) => use(server.url),
});

/** Opens pages in turn in one tab and collects what the probe finds, each line starting with the page's address. */
export async function probeEveryPage(
  page: Page,
  site: BuiltSite,
  probe: Probe,
  // Enough for a probe that takes its time; a quick one can be given every published page.
  pages: readonly { address: string }[] = listToProbe(site),
): Promise<string[]> {
  const findings: string[] = [];
  for (const { address } of pages) {
    await page.goto(toVisit(address));
    await unfold(page);
    findings.push(...(await probe(page, address)).map((finding) => `${address}  ${finding}`));
  }
  return findings;
}

/** Opens what is folded, as a reader can, so that a probe meets all there is. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
}

/** The sitemap's pages and the not-found page, with one of the calendars of events, which are alike, for all. */
export function listToProbe(site: BuiltSite): readonly { address: string }[] {
  return site.pages.filter(({ address }) => !isOtherEvent(address));
}

/** The parts of a long walk, which workers share. */
export const quarters = [1, 2, 3, 4] as const;

/** Every fourth page; the four quarters have all. */
export function takeQuarter<Page>(pages: readonly Page[], quarter: (typeof quarters)[number]): Page[] {
  return pages.filter((_, index) => index % quarters.length === quarter - 1);
}

/** Each calendar has hundreds of days to tap on: all twelve would take a browser minutes for every probe. */
function isOtherEvent(address: string): boolean {
  return /^\/dates\/council\/(?!mediation-ended-in-agreement$)/.test(address);
}

/** Opens a copy of the about page with one piece of HTML added at the end of its main part and no policy to stop it. */
export async function openScratchPage(page: Page, site: BuiltSite, piece: string): Promise<void> {
  const { html } = plantDefect(getPage(site, "/about"), "</main>", `${piece}</main>`);
  await page.route("**/scratch", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await page.goto("/scratch");
  await page.unroute("**/scratch");
}

/** The not-found page has no address of its own: it answers for those that do not exist. */
export function toVisit(address: string): string {
  return address === notFoundAddress ? "/no-such-page" : address;
}
