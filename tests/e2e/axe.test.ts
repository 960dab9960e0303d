import { expect } from "@playwright/test";
import { openScratchPage, test } from "../support/browser-test.ts";
import { findPaleWords } from "./probes/find-pale-words.ts";
import { runAxe } from "./probes/run-axe.ts";
import { thinPage } from "./probes/thin-page.ts";

const planted = {
  "color-contrast-enhanced": '<p style="color:#767676;background:#fff">Pale words on a white ground</p>',
  "color-contrast-enhanced at .paler": '<p class="paler" style="color:#ccc">Words too pale for any rule</p>',
  "color-contrast-enhanced at .unsure":
    '<p class="unsure" style="background:linear-gradient(#fff,#1b2523)">Words on a ground that changes</p>',
  "link-name": '<p><a href="/areas"></a></p>',
  "heading-order": "<h5>Too deep</h5>",
  "target-size":
    '<p><a href="/a" style="font-size:6px;display:block">a</a><a href="/b" style="font-size:6px;display:block">b</a></p>',
};

test("axe finds what is planted", async ({ page, site }) => {
  for (const [rule, piece] of Object.entries(planted)) {
    await openScratchPage(page, site, piece);
    const found = await runAxe(page);
    expect(
      found.filter((finding) => finding.startsWith(rule)),
      rule,
    ).not.toEqual([]);
  }
});

const pale = {
  "by its colour": '<p style="color:#777">Pale</p>',
  "by what shines through": '<p style="opacity:0.4">Pale</p>',
  "on a ground that changes": '<p style="background:linear-gradient(#fff,#1b2523)">Pale</p>',
  "on a ground that paper leaves out": '<p style="color:#fff;background:#1b2523">Pale</p>',
};

test("words that are pale, for whatever reason, are found", async ({ page, site }) => {
  for (const [how, piece] of Object.entries(pale)) {
    await page.emulateMedia({ media: how.includes("paper") ? "print" : "screen" });
    await openScratchPage(page, site, piece);
    expect((await findPaleWords(page)).join("\n"), how).toContain('"Pale"');
  }
});

test("a page that is thinned keeps one of each thing beside its like, with the one that differs, and is put back", async ({
  page,
  site,
}) => {
  const items = `${"<li>One</li>".repeat(9)}<li style="color:#767676">Pale</li>${"<li>One</li>".repeat(9)}`;
  await openScratchPage(page, site, `<ul class="planted">${items}</ul>`);
  const whole = await page.locator("body").innerHTML();
  // Where the columns are read one after the other.
  await page.setViewportSize({ width: 360, height: 800 });
  await page.evaluate(thinPage);
  // The first, one after it, the pale one, one after that, and the last.
  await expect(page.locator(".planted li")).toHaveCount(5);
  expect((await runAxe(page)).join("\n")).toContain("color-contrast-enhanced");
  await page.evaluate(() => window.putBack());
  expect(await page.locator("body").innerHTML()).toBe(whole);
});
