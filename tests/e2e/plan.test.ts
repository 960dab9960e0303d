import { expect } from "@playwright/test";
import jsqr from "jsqr";
import sharp from "sharp";
import { stepAddress } from "../../lib/guide/paths.ts";
import { test } from "../support/browser-test.ts";
import { countSheets } from "../support/count-sheets.ts";
import { leafThrough, readMain } from "../support/leaf-through.ts";
import { paperSides } from "../support/paper-sides.ts";
import { idsOf, steps, tree } from "../unit/which-option/real-tree.ts";

type Plan = { height: number; wrong: string[] };

/** The addresses of each outcome, under the first of them: a page for every way to it. */
const waysTo = new Map(
  [...tree.outcomes.values()].map((outcome) => {
    const own = steps.filter(({ at }) => at === outcome).map((step) => stepAddress(idsOf(step)));
    return [own[0] ?? "", own];
  }),
);
const someOutcome = "/which-option/refused-to-assess/no-certificate/adviser-late";

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(paperSides.a4);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
});

test("every outcome prints as a plan on one side of A4 by whatever way, with nothing to change or to go back to", async ({
  page,
  site,
}) => {
  const plans = new Map<string, Plan>();
  // The pages of an outcome differ in their main part alone, which is put in the place of the one before.
  await leafThrough(page, site.folder, [...waysTo.keys()], async (tab, first) => {
    for (const address of waysTo.get(first) ?? [])
      plans.set(address, await tab.evaluate(readPlan, readMain(site.folder, address)));
  });
  expect(plans.size).toBe(steps.filter(({ at }) => at.kind === "outcome").length);
  const wrong = [...plans].flatMap(([address, plan]) => plan.wrong.map((line) => `${address}  ${line}`));
  expect(wrong).toEqual([]);
  const [tallest] = [...plans].toSorted(([, a], [, b]) => b.height - a.height);
  expect(tallest?.[1].height, tallest?.[0]).toBeLessThanOrEqual(paperSides.a4.height);
  expect(await countSheets(page, tallest?.[0] ?? "")).toBe(1);
});

test("an outcome that prints as any page, with ways back and no boxes, is found", async ({ page }) => {
  await page.goto(someOutcome);
  expect((await page.evaluate(readPlan, undefined)).wrong).toEqual([]);
  await page.evaluate(() => document.querySelector(".plan")?.classList.remove("plan"));
  const found = (await page.evaluate(readPlan, undefined)).wrong.join("\n");
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

/** Runs in the page, with this main part where one is given: how high the plan is, and what is wrong with it. */
function readPlan(main: string | undefined): Plan {
  const shown = document.querySelector("main");
  if (shown && main !== undefined) shown.outerHTML = main;
  const isShown = (element: Element) => element.getClientRects().length > 0;
  const find = (selector: string) => [...document.querySelectorAll(selector)];
  const toTap = find("main a.choice, main a.call, main .so-far a, main nav a, main summary").filter(isShown);
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
}
