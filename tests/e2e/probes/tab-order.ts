import type { Page } from "@playwright/test";

const linksAndControls = "a[href], button, summary";

/** The first link or control that Tab does not reach in its turn, on a page where nothing has had the focus yet. */
export async function probeTabOrder(page: Page): Promise<string[]> {
  const count = await page.evaluate((selector) => {
    document.addEventListener("focusin", ({ target }) => window.reached.push(target as Element));
    window.reached = [];
    return [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
  }, linksAndControls);
  // Sent in one go, as a browser takes keys in their order; a calendar has hundreds of links.
  await Promise.all(Array.from({ length: count }, () => page.keyboard.press("Tab")));
  return page.evaluate((selector) => {
    const all = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    const wrong = all.findIndex((element, index) => window.reached[index] !== element);
    // So that the next probe meets the page as it was.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
    return wrong < 0 ? [] : [`Tab does not reach "${all[wrong]?.textContent}" as stop ${wrong + 1}`];
  }, linksAndControls);
}

declare global {
  interface Window {
    reached: Element[];
  }
}
