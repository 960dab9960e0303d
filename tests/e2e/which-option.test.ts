import { expect } from "@playwright/test";
import sharp from "sharp";
import { stepAddress } from "../../lib/guide/paths.ts";
import type { Step } from "../../lib/which-option/steps.ts";
import { makeWalk, openScratchPage, test } from "../support/browser-test.ts";
import { readBuiltPage } from "../support/built-site.ts";
import { leafThrough } from "../support/leaf-through.ts";
import { idsOf, steps, tree } from "../unit/which-option/real-tree.ts";
import { findOverflow } from "./probes/find-overflow.ts";

/** For each question or outcome the shortest way to it. */
const shortest = new Map(
  steps.toSorted((a, b) => b.given.length - a.given.length).map((step) => [step.at, step]),
);
/** Every question and outcome once, and the longest list of answers. */
const sample = [...shortest.values(), steps.toSorted((a, b) => b.given.length - a.given.length)[0]]
  .flatMap((step) => step ?? [])
  .filter(({ given }) => given.length > 0);

/** Each step on the shortest way to an outcome, once, after the step it is tapped from. */
function listOnTheWay(): Step[] {
  const ways = [...tree.outcomes.values()].map((outcome) => {
    const way = shortest.get(outcome);
    if (way === undefined) throw new Error(`No answers lead to ${outcome.name}`);
    return `${stepAddress(idsOf(way))}/`;
  });
  return steps.filter(
    (step) => step.given.length > 0 && ways.some((way) => way.startsWith(`${stepAddress(idsOf(step))}/`)),
  );
}

test.describe("Without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 }, hasTouch: true });

  test("a reader taps from the front page to every outcome", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Work out which option fits" }).tap();
    await expect(page).toHaveURL("/which-option");
    const walk = makeWalk(page, async (address) => {
      await page.locator(`:is(.doors, .answers) a[href="${address}"]`).tap();
      await expect(page).toHaveURL(address);
    });
    // Each step is tapped from the one before it, which was tapped from the one before that.
    for (const step of listOnTheWay()) {
      const ids = idsOf(step);
      // Some answers are given on the front page, by its cards.
      const isCard = step.given.at(-1)?.answer.onHomePage;
      await walk([isCard ? "/" : stepAddress(ids.slice(0, -1)), stepAddress(ids)]);
      await expect(page.locator("h1"), ids.join("/")).toHaveText(step.at.title);
    }
  });

  test("a reader changes an answer, goes back, and starts again", async ({ page }) => {
    await page.goto("/which-option/refused-to-assess/no-certificate");
    await page
      .getByRole("link", {
        name: "Change your answer to: Do you have a mediation certificate?",
      })
      .tap();
    await expect(page).toHaveURL("/which-option/refused-to-assess");
    await page.getByRole("link", { name: "Change your answer to: What has happened?" }).tap();
    await expect(page).toHaveURL("/which-option");
    await page.locator(".answers a", { hasText: "Social care" }).tap();
    await page.getByRole("link", { name: "Back one step" }).tap();
    await expect(page).toHaveURL("/which-option");
    await page.locator(".answers a", { hasText: "Social care" }).tap();
    await page.getByRole("link", { name: "Start again" }).tap();
    await expect(page).toHaveURL("/which-option");
  });

  test("the first question's first answer can be seen without scrolling, and each is high enough for a thumb", async ({
    page,
  }) => {
    await page.goto("/which-option");
    await expect(page.locator(".answers a").first()).toBeInViewport({ ratio: 1 });
    for (const answer of await page.locator(".answers a").all())
      expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test("every question and outcome fits a window of 320 px", async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const addresses = sample.map((step) => stepAddress(idsOf(step)));
  const found = await leafThrough(page, site.folder, addresses, (tab) => tab.evaluate(findOverflow));
  expect([...found].filter(([, lines]) => lines.length > 0)).toEqual([]);
  await openScratchPage(page, site, '<p style="width:400px">Too wide a box</p>');
  expect(await page.evaluate(findOverflow)).not.toEqual([]);
});

test("a picture is shown once it is unfolded, dark in the dark, and opens by itself", async ({
  page,
  site,
}) => {
  await page.goto("/which-option/tree");
  const fold = page.locator("main details:has(img)").first();
  await fold.locator("summary").click();
  const picture = fold.locator("img");
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(880);
  const shots = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { data } = await sharp(await picture.screenshot())
      .extract({ left: 4, top: 4, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    shots.push(data[0] ?? 0);
  }
  expect(shots[0]).toBeGreaterThan(230);
  expect(shots[1]).toBeLessThan(40);
  const { html } = readBuiltPage(site.folder, "/which-option/tree");
  expect(html).toContain('href="/which-option/tree.svg"');
  const blocked: string[] = [];
  page.on("console", (message) => blocked.push(message.text()));
  for (const address of ["/which-option/tree.svg", (await picture.getAttribute("src")) ?? ""]) {
    const answer = await page.goto(address);
    expect(answer?.headers()["content-type"]).toContain("image/svg+xml");
    expect(
      await page
        .locator("rect")
        .first()
        .evaluate((ground) => getComputedStyle(ground).fill),
    ).toBe("rgb(16, 28, 26)");
  }
  expect(blocked).toEqual([]);
});
