import { expect, type Page } from "@playwright/test";
import { test } from "../support/browser-test.ts";
import { leafThrough } from "../support/leaf-through.ts";

test.describe("On a phone", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test("a tap on a source's number opens the list, with the source in sight", async ({ page }) => {
    await page.goto("/mediation");
    const source = page.locator("#source-2");
    await expect(source).toBeHidden();
    await page.locator('main a.cite[href="#source-2"]').first().tap();
    await expect(source).toBeInViewport();
  });

  test("a tap on the list of a page's sections opens it, and one on a line leads there", async ({ page }) => {
    await page.goto("/mediation");
    const contents = page.locator("nav.contents");
    await expect(contents.locator("a").first()).toBeHidden();
    await contents.locator("summary").tap();
    const last = contents.locator("a").last();
    const target = (await last.getAttribute("href")) ?? "";
    await last.tap();
    await expect(page.locator(target)).toBeInViewport();
  });
});

test.describe("On a small phone", () => {
  test.use({ viewport: { width: 360, height: 640 } });
  const screens = 1.5;

  test("the first heading, answer or date of every kind of page stands at most a screen and a half down", async ({
    page,
    site,
    sample,
  }) => {
    const all = new Set([...site.pages.map(({ address }) => address), ...sample.drawn]);
    const opened = [...all].filter((address) => !isAlone.test(address)).toSorted();
    const tops = await leafThrough(page, site.folder, opened, findFirst);
    expect([...tops].filter(([, top]) => !(top <= screens * 640))).toEqual([]);
  });

  test("a page whose first heading stands lower is found", async ({ page }) => {
    await page.goto("/about");
    await page.evaluate((high) => {
      document.querySelector("main h1")?.insertAdjacentHTML("afterend", `<p>${"Words<br>".repeat(high)}</p>`);
    }, 60);
    expect(await findFirst(page)).toBeGreaterThan(screens * 640);
  });
});

/** The page is a leaflet or a card, which stands alone, or is the page that is not there. */
const isAlone = /\/(leaflet|card)$|^\/404$/;

/** How far down the first thing stands that a reader looks for once the title is read; NaN where there is none. */
function findFirst(page: Page): Promise<number> {
  return page.evaluate(() => {
    const found = [
      ...document.querySelectorAll("main :is(h2, h3, caption, .answers li, dl:not(.glossary) dt)"),
    ];
    const first = found.find((element) => !element.closest("nav.contents") && element.checkVisibility());
    return first ? first.getBoundingClientRect().top + scrollY : Number.NaN;
  });
}

test("on paper the sources stand open", async ({ page }) => {
  await page.goto("/mediation");
  await page.emulateMedia({ media: "print" });
  expect((await page.locator("#source-2").boundingBox())?.height ?? 0).toBeGreaterThan(8);
});
