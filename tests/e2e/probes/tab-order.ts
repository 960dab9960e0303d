import type { Page } from "@playwright/test";

const linksAndControls = "a[href], button, summary";

/** The first link that Tab does not reach in its turn, else what is wrong with the way past the header; nothing may have had the focus yet. */
export async function probeTab(page: Page): Promise<string[]> {
  const count = await page.evaluate((selector) => {
    document.addEventListener("focusin", ({ target }) => window.reached.push(target as Element));
    window.reached = [];
    return [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
  }, linksAndControls);
  // Sent in one go, as a browser takes keys in their order; a calendar has hundreds of links.
  await Promise.all(Array.from({ length: count }, () => page.keyboard.press("Tab")));
  const wrong = await page.evaluate((selector) => {
    const all = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    const index = all.findIndex((element, stop) => window.reached[stop] !== element);
    return index < 0 ? [] : [`Tab does not reach "${all[index]?.textContent}" as stop ${index + 1}`];
  }, linksAndControls);
  const found = wrong.length > 0 ? wrong : await probeSkipLink(page);
  // So that the next probe meets the page as it was.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // A page drawn in its place would start where the address leads.
    history.replaceState(null, "", location.pathname);
    scrollTo(0, 0);
  });
  return found;
}

/** What is wrong with the first stop of Tab if it does not lead past the header. */
async function probeSkipLink(page: Page): Promise<string[]> {
  const first = await page.evaluate(() => {
    const [stop] = window.reached;
    if (stop instanceof HTMLElement) stop.focus();
    return stop?.textContent;
  });
  // Enter on any other link would leave the page.
  if (first !== "Skip to main content") return [`starts at "${first}"`];
  await page.keyboard.press("Enter");
  const landed = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press("Tab");
  const inMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
  return landed === "main" && inMain ? [] : [`skips to "${landed}"`];
}

declare global {
  interface Window {
    reached: Element[];
  }
}
