import { expect, type Page } from "@playwright/test";
import { openScratchPage, probeEveryPage, test } from "../support/browser-test.ts";
import { checkEachFocus } from "./probes/focus-states.ts";

const linksAndControls = "a[href], button, summary";
test("Tab reaches every link of every page once, in the order of the text", async ({ page, site }) => {
  expect(await probeEveryPage(page, site, checkTabOrder)).toEqual([]);
});

test("the skip link is the first stop on every page and moves the focus past the header", async ({
  page,
  site,
}) => {
  const findings = await probeEveryPage(page, site, async () => {
    await page.keyboard.press("Tab");
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("Enter");
    const landed = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press("Tab");
    const inMain = await page.evaluate(() => document.activeElement?.closest("main") !== null);
    const right = first === "Skip to main content" && landed === "main" && inMain;
    return right ? [] : [`starts at "${first}" and skips to "${landed}"`];
  });
  expect(findings).toEqual([]);
});

const planted = {
  "has no ring": '<a href="/a" style="outline:none">No ring</a>',
  "has a ring of only": '<a href="/a" style="outline:3px solid #eee;box-shadow:none">Pale ring</a>',
  "goes up":
    '<p style="display:flex;flex-direction:column-reverse"><a href="/a">Below</a><a href="/b">Above</a></p>',
  "has words of only":
    "<style>.pale:focus { color: #0b0c0c !important; background: #7a4b00 }</style><a href='/a' class='pale'>Pale</a>",
  "is covered": '<a href="/a">Under</a><div style="position:fixed;inset:0;background:#fff"></div>',
};

for (const [words, piece] of Object.entries(planted)) {
  test(`a planted link that ${words} is found`, async ({ page, site }) => {
    await openScratchPage(page, site, piece);
    expect((await checkEachFocus(page)).join("\n")).toContain(words);
  });
}

test("a planted link that Tab skips, or reaches out of turn, is found", async ({ page, site }) => {
  for (const tabindex of ["-1", "1"]) {
    await openScratchPage(page, site, `<a href="/a" tabindex="${tabindex}">x</a>`);
    expect(await checkTabOrder(page), tabindex).toHaveLength(1);
  }
});

async function checkTabOrder(page: Page): Promise<string[]> {
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
    return wrong < 0 ? [] : [`Tab does not reach "${all[wrong]?.textContent}" as stop ${wrong + 1}`];
  }, linksAndControls);
}

declare global {
  interface Window {
    reached: Element[];
  }
}
