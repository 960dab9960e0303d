import type { Page } from "@playwright/test";
import { findOverflow } from "./find-overflow.ts";

/** What WCAG 1.4.12 lets a reader set. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;
const doubleText = "html { font-size: 200% !important; }";

const states = [
  { name: "320 by 256 px", width: 320, height: 256, css: "" },
  { name: "320 by 256 px with WCAG text spacing", width: 320, height: 256, css: textSpacing },
  { name: "1280 px with WCAG text spacing", width: 1280, height: 800, css: textSpacing },
  { name: "640 px with text at 200%", width: 640, height: 800, css: doubleText },
];

/** What does not fit the window in one of its states, or with the reader's own spacing and size of text. */
export async function probeReflow(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
  const found: string[] = [];
  for (const { name, width, height, css } of states) {
    await page.setViewportSize({ width, height });
    await wearSheet(page, css);
    found.push(...(await page.evaluate(findOverflow)).map((line) => `(${name}) ${line}`));
  }
  await wearSheet(page, "");
  return found;
}

/** A constructed sheet, because the pages' policy refuses any style element. */
async function wearSheet(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
