import type { Page } from "@playwright/test";
import { toVisit } from "./browser-test.ts";
import { readBuiltPage } from "./built-site.ts";

/** Pages in one tab, each drawn in the place of the one before: hundreds are to be measured, and to go to each takes five times as long. */
export async function leafThrough<Answer>(
  page: Page,
  folder: string,
  addresses: readonly string[],
  read: (page: Page, address: string) => Promise<Answer>,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  await page.goto(toVisit(addresses[0] ?? "/"));
  for (const address of addresses) {
    // The policy of the page that was gone to lets in the sheet of its own family and no other.
    if (!(await draw(page, folder, address))) await page.goto(toVisit(address));
    answers.set(address, await read(page, address));
  }
  return answers;
}

/** Whether it is drawn with its sheet. */
function draw(page: Page, folder: string, address: string): Promise<boolean> {
  return page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
    return document.styleSheets.length > 0;
  }, readBuiltPage(folder, address).html);
}

/** How high pages are in this window that differ in their main part alone, which is put in the place of the one before. */
export async function measureAlike(
  page: Page,
  folder: string,
  addresses: readonly string[],
): Promise<Map<string, number>> {
  const heights = new Map<string, number>();
  await leafThrough(page, folder, addresses.slice(0, 1), async (tab) => {
    for (const address of addresses)
      heights.set(address, await tab.evaluate(drawMain, readMain(folder, address)));
  });
  return heights;
}

function drawMain(main: string): number {
  const shown = document.querySelector("main");
  if (shown) shown.outerHTML = main;
  return document.body.getBoundingClientRect().height;
}

/** A page's main part as it is written. */
export function readMain(folder: string, address: string): string {
  const [main] = /<main[\s\S]*<\/main>/.exec(readBuiltPage(folder, address).html) ?? [];
  if (main === undefined) throw new Error(`${address} has no main part`);
  return main;
}

/** How high the page is as it is drawn in this window. */
export function readHeight(page: Page): Promise<number> {
  return page.evaluate(() => document.body.getBoundingClientRect().height);
}

/** Pages with their heights, the tallest first. */
export function listTallest(heights: ReadonlyMap<string, number>): [address: string, height: number][] {
  return [...heights].toSorted(([, a], [, b]) => b - a);
}
