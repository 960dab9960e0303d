import { expect } from "@playwright/test";
import { openScratchPage, test } from "../support/browser-test.ts";
import { findOverflow } from "./probes/find-overflow.ts";

test("a planted overflow is found", async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const piece of [
    '<p style="width:400px">Too wide a box</p>',
    '<p style="white-space:nowrap">Words that never break and so run out of the window on the right</p>',
    '<p style="height:10px;overflow:hidden">Words that a box cuts off below its first line</p>',
  ]) {
    await openScratchPage(page, site, piece);
    expect(await page.evaluate(findOverflow), piece).not.toEqual([]);
  }
});
