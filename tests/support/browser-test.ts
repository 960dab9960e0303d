import { type Browser, test as base, type Page } from "@playwright/test";
import { type LocalServer, startLocalServer } from "../../hosting/local-server.ts";
import { notFoundAddress } from "../../lib/publish/site-index.ts";
import { type BuiltSite, getPage, openBuiltSite, plantDefect } from "./built-site.ts";
import { type Sample, shareSample } from "./sample-site.ts";

/** Playwright's test with the published site: served by this worker alone, read from disk for what it should hold, and with the pages to open for all. */
export const test = base.extend<object, { site: BuiltSite; server: LocalServer; sample: Sample }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs
  site: [({}, use) => use(openBuiltSite()), { scope: "worker" }],
  sample: [async ({ site }, use) => use(await shareSample(site)), { scope: "worker", timeout: 600_000 }],
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

/** Opens what is folded, as a reader can, so that a probe meets all there is. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
}

/** The parts of a long walk, which workers take in turn so that none is idle at the end. */
export const shares = [0, 1, 2, 3, 4, 5] as const;

/** Every sixth page; the six shares have all. */
export function takeShare<One>(all: readonly One[], share: (typeof shares)[number]): One[] {
  return all.filter((_, index) => index % shares.length === share);
}

/** A tab with scripts turned off, in a window of its own; close its context when done. */
export async function openPlainTab(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  return context.newPage();
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
