import { expect } from "@playwright/test";
import { test } from "../support/browser-test.ts";
import { countSheets } from "../support/count-sheets.ts";
import { ownGuide } from "../support/own-guide.ts";

const letters = ownGuide.all.letter.map(({ name }) => `/letters/${name}`);
const mostSheets = 2;

test("the checklist and every letter print on at most 2 A4 sheets", async ({ page }) => {
  const tooLong: string[] = [];
  for (const address of ["/decision-letter", ...letters]) {
    const sheets = await countSheets(page, address);
    if (sheets < 1 || sheets > mostSheets) tooLong.push(`${address}: ${sheets} sheets`);
  }
  expect(tooLong).toEqual([]);
});

test("a page that is too long for 2 sheets is noticed", async ({ page }) => {
  expect(await countSheets(page, "/glossary")).toBeGreaterThan(mostSheets);
});

test("on paper there are boxes to tick and lines to write on; on screen there are neither", async ({
  page,
}) => {
  const readBoxes = () =>
    page
      .locator(".checklist li")
      .first()
      .evaluate((item) => getComputedStyle(item, "::before").borderTopStyle);
  await page.goto("/decision-letter");
  expect(await readBoxes()).toBe("none");
  await page.emulateMedia({ media: "print" });
  expect(await readBoxes()).toBe("solid");
  await page.goto("/letters/after-the-meeting");
  await expect(page.locator(".rule").first()).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator(".rule").first()).toBeHidden();
});

test("one click takes the whole letter, and nothing else", async ({ page }) => {
  await page.goto("/letters/mediation");
  await page.locator(".letter p").nth(2).click();
  const taken = await page.evaluate(() => getSelection()?.toString() ?? "");
  expect(taken.trim()).toMatch(/^Dear \[[\s\S]+\[your phone number or email address\]$/);
  expect(taken).not.toContain("What happens next");
});
