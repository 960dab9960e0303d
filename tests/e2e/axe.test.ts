import { expect } from "@playwright/test";
import { openScratchPage, test } from "../support/browser-test.ts";
import { probeWithAxe } from "./probes/axe-states.ts";
import { loadAxe, runAxe } from "./probes/run-axe.ts";
import { thinPage } from "./probes/thin-page.ts";

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

test("a page that is thinned keeps one of each thing beside its like, with the one that differs, and is put back", async ({
  page,
  site,
}) => {
  const items = `${"<li>One</li>".repeat(9)}<li style="color:#767676">Pale</li>${"<li>One</li>".repeat(9)}`;
  await openScratchPage(page, site, `<ul class="planted">${items}</ul>`);
  const whole = await page.locator("body").innerHTML();
  await page.evaluate(thinPage);
  // The first, one after it, the pale one, one after that, and the last.
  await expect(page.locator(".planted li")).toHaveCount(5);
  expect((await probeWithAxe(page)).join("\n")).toContain("color-contrast-enhanced");
  await page.evaluate(() => window.putBack());
  expect(await page.locator("body").innerHTML()).toBe(whole);
});
