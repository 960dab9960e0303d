import { expect } from "@playwright/test";
import { test } from "../support/browser-test.ts";

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

test("on paper the sources stand open", async ({ page }) => {
  await page.goto("/mediation");
  await page.emulateMedia({ media: "print" });
  expect((await page.locator("#source-2").boundingBox())?.height ?? 0).toBeGreaterThan(8);
});
