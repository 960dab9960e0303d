import { expect } from "@playwright/test";
import { openScratchPage, test } from "../support/browser-test.ts";
import { findSmallTargets } from "./probes/find-small-targets.ts";

test("a planted small link or number of a source is found, and a link in a line of text is let off", async ({
  page,
  site,
}) => {
  const alone = '<ul><li><a href="/a" style="display:block;height:10px;padding:0">Alone</a></li></ul>';
  const number = '<p>So<a class="cite" href="#source-1" style="padding:0">7</a>.</p>';
  const text = '<p>In <a href="/b" style="font-size:10px">text</a>.</p>';
  await openScratchPage(page, site, `${alone}${text}${number}`);
  const found = await page.evaluate(findSmallTargets);
  expect(found).toHaveLength(2);
  expect(found[0]).toContain('"Alone"');
  expect(found[1]).toContain('"7"');
});
