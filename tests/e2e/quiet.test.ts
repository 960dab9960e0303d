import { expect, type Page } from "@playwright/test";
import { openScratchPage, test, toVisit, unfold } from "../support/browser-test.ts";

/** Besides the page itself: its icon, the rules for fetching a next page early, and the lazy pictures of the page for staff. */
const mayAsk = /\/(icon[^/]*|favicon\.ico|speculation-rules\.json|which-option\/tree(\/[a-z-]+)?\.svg)$/;

test("each page of those that have every piece there is asks for itself and its icon, says nothing in the console and stores nothing", async ({
  page,
  sample,
}) => {
  const watch = watchPage(page);
  // What a page asks for late is heard with the next page, which did not ask for it either.
  const findings: string[] = [];
  for (const address of sample.told) {
    await page.goto(toVisit(address));
    await unfold(page);
    findings.push(...watch.take().map((finding) => `${address}  ${finding}`));
  }
  await page.waitForLoadState("networkidle");
  // What any of them stored is still there, as they share an origin and a tab.
  expect([...findings, ...watch.take(), ...(await listStored(page))]).toEqual([]);
});

test("a planted picture, a blocked script, a cookie and a stored value are each found", async ({
  page,
  site,
  server,
}) => {
  const watch = watchPage(page);
  await openScratchPage(page, site, '<img src="/social.png" alt="">');
  await page.waitForLoadState("networkidle");
  expect(watch.take().join()).toContain("asks for /social.png");

  await page.goto("/about");
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement("img"), { src: "https://example.org/x" })),
  );
  await expect.poll(() => watch.take().join()).toContain("Content Security Policy");

  await page.context().addCookies([{ name: "x", value: "1", url: server.url }]);
  await page.evaluate(() => localStorage.setItem("x", "1"));
  expect(await listStored(page)).toHaveLength(2);
});

test("an address that does not exist is answered with status 404 and the not-found page", async ({
  page,
}) => {
  for (const address of ["/no-such-page", "/areas/nowhere", "/a/b/c.html"]) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page is not here");
  }
});

/** Listens to a tab; `take` says what was amiss since it was last asked. */
function watchPage(page: Page): { take: () => string[] } {
  let asked: string[] = [];
  let heard: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("requestfailed", (request) => {
    // Going on to the next page ends what the last one still waited for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") heard.push(`fails to get ${request.url()}`);
  });
  page.on("pageerror", (error) => heard.push(`throws ${error.message}`));
  page.on("console", (message) => {
    const expected = /status of 404/.test(message.text()) && page.url().endsWith("/no-such-page");
    if (!expected) heard.push(`says in the console: ${message.text()}`);
  });
  return {
    take: () => {
      const extra = asked.filter((url) => url !== page.url() && !mayAsk.test(url));
      const found = [...heard, ...extra.map((url) => `asks for ${new URL(url).pathname}`)];
      [asked, heard] = [[], []];
      return found;
    },
  };
}

async function listStored(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => ({
    local: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: "caches" in window ? (await caches.keys()).length : 0,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
  const all = { cookies: cookies.length, ...stored };
  return Object.entries(all).flatMap(([kind, count]) => (count === 0 ? [] : [`stores ${count} ${kind}`]));
}
