import { expect } from "@playwright/test";
import { openScratchPage, test } from "../support/browser-test.ts";
import { loadAxe, runAxe } from "./probes/run-axe.ts";

const planted = {
  "color-contrast-enhanced": '<p style="color:#767676;background:#fff">Pale words on a white ground</p>',
  "link-name": '<p><a href="/areas"></a></p>',
  "heading-order": "<h5>Too deep</h5>",
  "target-size":
    '<p><a href="/a" style="font-size:6px;display:block">a</a><a href="/b" style="font-size:6px;display:block">b</a></p>',
};

for (const [rule, piece] of Object.entries(planted)) {
  test(`axe finds a planted ${rule}`, async ({ page, site }) => {
    await openScratchPage(page, site, piece);
    await loadAxe(page);
    const found = await runAxe(page);
    expect(found.filter((finding) => finding.startsWith(rule))).not.toEqual([]);
  });
}
