import type { Page } from "@playwright/test";

/** Whether the first stop is the way past the header, on a page where nothing has had the focus yet. */
export async function probeSkipLink(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("Enter");
  const landed = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press("Tab");
  const inMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
  const right = first === "Skip to main content" && landed === "main" && inMain;
  return right ? [] : [`starts at "${first}" and skips to "${landed}"`];
}
