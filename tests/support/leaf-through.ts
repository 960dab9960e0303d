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

/** Pages with their heights as they are drawn in this window, the tallest first. */
export async function listTallest(
  page: Page,
  folder: string,
  addresses: readonly string[],
): Promise<[address: string, height: number][]> {
  const heights = await leafThrough(page, folder, addresses, (tab) =>
    tab.evaluate(() => document.body.getBoundingClientRect().height),
  );
  return [...heights].toSorted(([, a], [, b]) => b - a);
}
