import type { Page } from "@playwright/test";

/** What is wrong with the first stop if it is not the way past the header, on a page where nothing has had the focus yet. */
export async function probeSkipLink(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement?.textContent);
  // Enter on any other link would leave the page.
  if (first !== "Skip to main content") return [`starts at "${first}"`];
  await page.keyboard.press("Enter");
  const landed = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press("Tab");
  const inMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
  return landed === "main" && inMain ? [] : [`skips to "${landed}"`];
}
