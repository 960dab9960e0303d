import { expect } from "@playwright/test";
import { openScratchPage, test } from "../support/browser-test.ts";
import { findSmallTargets } from "./probes/find-small-targets.ts";

test("a planted small link is found, and one in a line of text is let off", async ({ page, site }) => {
  const alone = '<ul><li><a href="/a" style="display:block;height:10px;padding:0">Alone</a></li></ul>';
  await openScratchPage(page, site, `${alone}<p>In <a href="/b" style="font-size:10px">text</a>.</p>`);
  const found = await page.evaluate(findSmallTargets);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('"Alone"');
});
