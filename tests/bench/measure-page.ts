import type { Browser, Page } from "@playwright/test";

/** A slow connection and a slow phone: bits a second, milliseconds for a round trip, and how many times slower the processor is. */
export type Conditions = {
  readonly bitsPerSecond: number;
  readonly roundTrip: number;
  readonly slowdown: number;
};

/** What one cold visit measured: milliseconds to the largest paint, layout shift, and requests, the icon and speculation rules aside. */
export type Visit = { readonly lcp: number; readonly cls: number; readonly requests: number };

/** Opens an address in a fresh, empty browser context under the given conditions. */
export async function measurePage(browser: Browser, url: string, conditions: Conditions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    let requests = 0;
    page.on("request", (request) => {
      if (request.resourceType() !== "other") requests += 1;
    });
    await slowDown(page, conditions);
    await page.goto(url, { waitUntil: "load" });
    // The entries are final once the page has been still for a while.
    await page.waitForTimeout(400);
    return { ...(await page.evaluate(readPaint)), requests };
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page, conditions: Conditions): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = conditions.bitsPerSecond / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: conditions.roundTrip,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: conditions.slowdown });
}

/** Runs inside the page, so it may use nothing from this file. */
function readPaint(): Promise<{ lcp: number; cls: number }> {
  return new Promise((done) => {
    let [lcp, cls] = [Number.NaN, 0];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) lcp = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) cls += "value" in entry ? Number(entry.value) : 0;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done({ lcp, cls }), 100);
  });
}
