import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page } from "@playwright/test";
import { cardFrame, toCardHtml } from "../../lib/areas/ready-html.ts";
import { test } from "../support/browser-test.ts";
import { leafThrough } from "../support/leaf-through.ts";
import { ownGuide } from "../support/own-guide.ts";

const { site } = ownGuide;
const areas = ownGuide.all.area;

/** A council's own page, on a server of its own, with the HTML we offer in it. */
async function serveCouncil(
  html: string,
  headers: Record<string, string> = {},
): Promise<Server & { url: string }> {
  const body = `<!doctype html><html lang="en-GB"><title>The council's page</title><h1>The council</h1>${html}</html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, done));
  return Object.assign(server, { url: `http://localhost:${(server.address() as AddressInfo).port}` });
}

/** The ready HTML as councils copy it, led to the server under test. */
function toLocal(html: string, url: string): string {
  return html.replaceAll(site.address, url);
}

/** Shows an area's card on a council's page and taps its button. */
async function tapThroughCard(
  page: Page,
  own: string,
  area: (typeof areas)[number],
  headers?: Record<string, string>,
): Promise<void> {
  const council = await serveCouncil(toLocal(toCardHtml(site, area), own), headers);
  await page.goto(council.url);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("h1")).toContainText(area.place);
  await frame.locator(".main-action a").click();
  await expect(page).toHaveURL(`${own}/areas/${area.name}`);
  await expect(page.locator("h1")).toBeVisible();
  council.close();
}

test("cards of areas from A to Z show in any page of another origin, and their button leads the whole window on", async ({
  page,
  server,
}) => {
  // A page of a council's own takes seconds; of cards that are alike, each test of the card itself sees all.
  const some = areas.filter((_, index) => index % 50 === 0);
  for (const area of some) await tapThroughCard(page, server.url, area);
});

test("a card shows in a page that isolates itself too", async ({ page, server }) => {
  const [area] = areas;
  if (!area) throw new Error("there is no area");
  await tapThroughCard(page, server.url, area, { "Cross-Origin-Embedder-Policy": "require-corp" });
});

test("a link of a card opens in a new tab as any page does", async ({ page, server }) => {
  const [area] = areas;
  if (!area) throw new Error("there is no area");
  const council = await serveCouncil(toLocal(toCardHtml(site, area), server.url));
  const link = page.frameLocator("iframe").locator(".main-action a");
  // The headless shell of Chromium 150 forgets every other tab that it opens from a frame, and leaves it empty.
  await expect(async () => {
    await page.goto(council.url);
    const opened = page.context().waitForEvent("page", { timeout: 3000 });
    await link.click({ modifiers: ["ControlOrMeta"] });
    const tab = await opened;
    try {
      await tab.waitForURL(`${server.url}/areas/${area.name}`, { timeout: 2000 });
      await expect(tab.locator("h1")).toBeVisible();
    } finally {
      await tab.close();
    }
  }).toPass({ timeout: 120_000 });
  council.close();
});

test("no other page lets itself be framed by another origin", async ({ page, server }) => {
  const others = [
    "/",
    "/for-councils",
    "/areas/southend-on-sea",
    "/areas/southend-on-sea/leaflet",
    "/no-such-page",
  ];
  for (const address of others) {
    const council = await serveCouncil(`<iframe title="A page" src="${server.url}${address}"></iframe>`);
    const refused = page.waitForEvent("console", { predicate: (line) => /frame/i.test(line.text()) });
    await page.goto(council.url);
    expect((await refused).text(), address).toMatch(/frame-ancestors|X-Frame-Options|refused/i);
    const framed = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(
      framed.map((frame) => frame.url()),
      address,
    ).toEqual(["chrome-error://chromewebdata/"]);
    council.close();
  }
});

test("each card fits its frame from 280 to 400 px wide", async ({ page, site }) => {
  const cards = areas.map(({ name }) => `/areas/${name}/card`);
  for (const width of [280, cardFrame.width, 400]) {
    await page.setViewportSize({ width, height: cardFrame.height });
    const found = await leafThrough(page, site.folder, cards, findOverflow);
    expect(
      [...found].filter(([, lines]) => lines.length > 0),
      `${width} px`,
    ).toEqual([]);
  }
});

function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return scrollHeight > clientHeight || scrollWidth > clientWidth
      ? [`needs ${scrollWidth} by ${scrollHeight}`]
      : [];
  });
}
