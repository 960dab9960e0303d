import type { Page } from "@playwright/test";

/** A small phone. */
const phone = { width: 360, height: 640 };
/** Further down than a screen and a half, a reader who skims has met nothing to go by. */
const most = phone.height * 1.5;

/** How far down a small phone a page's first section starts, where that is too far; the list of sections is none. */
export async function probeFirstHeading(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize(phone);
  const first = await page.evaluate(() => {
    const [heading] = document.querySelectorAll("main h2:not(.contents h2)");
    return heading && { words: heading.textContent, top: heading.getBoundingClientRect().top + scrollY };
  });
  if (first === undefined || first.top <= most) return [];
  return [`its first section, "${first.words}", starts ${Math.round(first.top)} px down, over ${most}`];
}
