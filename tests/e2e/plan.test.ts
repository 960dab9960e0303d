import { expect, type Page } from "@playwright/test";
import jsqr from "jsqr";
import sharp from "sharp";
import { stepAddress } from "../../lib/guide/paths.ts";
import type { Step } from "../../lib/which-option/steps.ts";
import { test } from "../support/browser-test.ts";
import { readBuiltPage } from "../support/built-site.ts";
import { countSheets } from "../support/count-sheets.ts";
import { leafThrough } from "../support/leaf-through.ts";
import { paperSides } from "../support/paper-sides.ts";
import { idsOf, steps, tree } from "../unit/which-option/real-tree.ts";

const someOutcome = "/which-option/refused-to-assess/no-certificate/adviser-late";

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(paperSides.a4);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
});

test("every outcome prints as a plan on one side of A4 however long the way to it, with nothing to change or to go back to", async ({
  page,
  site,
}) => {
  const plans = [...(await leafThrough(page, site.folder, listLongest(site.folder), readPlan))];
  expect(plans.length).toBeGreaterThan(tree.outcomes.size);
  expect(plans.flatMap(([address, { wrong }]) => wrong.map((line) => `${address}  ${line}`))).toEqual([]);
  const [tallest] = plans.toSorted(([, a], [, b]) => b.height - a.height);
  expect(tallest?.[1].height, tallest?.[0]).toBeLessThanOrEqual(paperSides.a4.height);
  expect(await countSheets(page, tallest?.[0] ?? "")).toBe(1);
});

test("an outcome that prints as any page, with ways back and no boxes, is found", async ({ page }) => {
  await page.goto(someOutcome);
  expect((await readPlan(page)).wrong).toEqual([]);
  await page.evaluate(() => document.querySelector(".plan")?.classList.remove("plan"));
  const found = (await readPlan(page)).wrong.join("\n");
  for (const wrong of ["shows: Change", "shows: Back", "My plan", "no code", "no box", "no line"])
    expect(found).toContain(wrong);
});

test("a camera reads the address of the page from the plan's code", async ({ page, site }) => {
  await page.goto(someOutcome);
  // As near as a camera is held: on paper a module is finer than a pixel of the screen.
  await page.locator(".plan-code").evaluate((code) => {
    code.style.width = "600px";
  });
  const { data, info } = await sharp(await page.locator(".qr").screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(
    `${site.origin}${someOutcome}`,
  );
});

test("on screen a line says what is printed, and nothing of the plan is shown or heard", async ({ page }) => {
  await page.emulateMedia({ media: "screen" });
  await page.goto(someOutcome);
  await expect(page.getByText("You can print this page.")).toBeVisible();
  await expect(page.getByText("My plan")).toBeHidden();
  await expect(page.locator(".qr")).toBeHidden();
  await expect(page.locator(".plan-notes")).toBeHidden();
});

/** How high the plan is, and what is wrong with it, read in one go as there are hundreds. */
function readPlan(page: Page): Promise<{ height: number; wrong: string[] }> {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const find = (selector: string) => [...document.querySelectorAll(selector)];
    const toTap = find("main a.choice, main a.call, main .so-far a, main nav a, main summary").filter(
      isShown,
    );
    const steps = find(".plan > ol > li, .plan .ticks > li");
    const hasBox = (step: Element) => getComputedStyle(step, "::before").borderTopStyle === "solid";
    const first = find(".plan > *").find(isShown)?.textContent ?? "";
    const wrong = [
      ...toTap
        .filter((link) => !link.getAttribute("href")?.startsWith("tel:"))
        .map((link) => `shows: ${link.textContent}`),
      ...(first.endsWith("My plan") ? [] : ["does not start as My plan"]),
      ...(find(".plan .qr").some(isShown) ? [] : ["has no code"]),
      ...(steps.length > 0 && steps.every(hasBox) ? [] : ["has no box to tick"]),
      ...(find(".plan-notes p").some(isShown) ? [] : ["has no line to write on"]),
    ];
    return { height: document.body.getBoundingClientRect().height, wrong };
  });
}

/** Of the ways to each outcome, whose pages differ in the answers given, the one with most answers and the one with most words. */
function listLongest(folder: string): string[] {
  const longest = [...tree.outcomes.values()].flatMap((outcome) => {
    const all = steps.filter(({ at }) => at === outcome);
    const lengths = new Map(all.map((step) => [step, readBuiltPage(folder, addressOf(step)).html.length]));
    return [
      all.toSorted((a, b) => b.given.length - a.given.length)[0],
      all.toSorted((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0))[0],
    ];
  });
  return [...new Set(longest.flatMap((step) => (step ? [addressOf(step)] : [])))];
}

function addressOf(step: Step): string {
  return stepAddress(idsOf(step));
}
