import { expect } from "@playwright/test";
import { test } from "../support/browser-test.ts";
import { countSheets, countShown } from "../support/count-sheets.ts";
import { ownGuide } from "../support/own-guide.ts";

const mostSheets = 2;

test("the checklist and every letter print on at most 2 A4 sheets, and the first of a letter is the letter and nothing else", async ({
  page,
}) => {
  const wrong: string[] = [];
  const checklist = await countSheets(page, "/decision-letter");
  if (checklist < 1 || checklist > mostSheets) wrong.push(`the checklist: ${checklist} sheets`);
  for (const { name, mail } of ownGuide.all.letter) {
    const all = await countSheets(page, `/letters/${name}`);
    if (all < 1 || all > mostSheets) wrong.push(`${name}: ${all} sheets`);
    if (!mail) continue;
    await page.locator("main > section:has(> .letter)").evaluate((own) => {
      own.style.display = "none";
    });
    const rest = await countShown(page);
    if (all !== rest + 1) wrong.push(`${name}: ${all} sheets, and ${rest} without the letter`);
  }
  expect(wrong).toEqual([]);
});

test("on paper the letter comes before all else, and its example is left out", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/letters/mediation");
  const letter = await page.locator(".letter").first().boundingBox();
  const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
  expect(letter?.y).toBeLessThan(heading?.y ?? 0);
  await expect(page.locator(".top")).toBeHidden();
  await expect(page.locator(".made-up")).toBeHidden();
});

test("every sheet prints on one side of A4, with its rows, and shows on screen what they are for", async ({
  page,
}) => {
  const wrong: string[] = [];
  for (const { name } of ownGuide.all.sheet) {
    const sheets = await countSheets(page, `/sheets/${name}`);
    if (sheets !== 1) wrong.push(`${name}: ${sheets} sheets`);
  }
  expect(wrong).toEqual([]);
  await page.goto("/sheets/call-log");
  await expect(page.locator(".ruled")).toBeHidden();
  await expect(page.locator(".columns")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".ruled")).toBeVisible();
  await expect(page.locator(".columns")).toBeHidden();
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
