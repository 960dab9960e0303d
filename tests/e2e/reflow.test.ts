import { expect, type Page } from "@playwright/test";
import { openScratchPage, probeEveryPage, test } from "../support/browser-test.ts";
import { findOverflow } from "./probes/find-overflow.ts";

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

for (const { name, width, height, css } of states) {
  test(`every page fits the window without side scroll or cut words: ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    const findings = await probeEveryPage(page, site, async () => {
      await addSheet(page, css);
      return page.evaluate(findOverflow);
    });
    expect(findings).toEqual([]);
  });
}

for (const piece of [
  '<p style="width:400px">Too wide a box</p>',
  '<p style="white-space:nowrap">Words that never break and so run out of the window on the right</p>',
  '<p style="height:10px;overflow:hidden">Words that a box cuts off below its first line</p>',
]) {
  test(`a planted overflow is found: ${piece.slice(10, 30)}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openScratchPage(page, site, piece);
    expect(await page.evaluate(findOverflow)).not.toEqual([]);
  });
}

/** A constructed sheet, because the pages' policy refuses any style element. */
async function addSheet(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}
