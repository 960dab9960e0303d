import { expect } from "@playwright/test";
import sharp from "sharp";
import { stepAddress } from "../../lib/guide/paths.ts";
import { openScratchPage, test } from "../support/browser-test.ts";
import { readBuiltPage } from "../support/built-site.ts";
import { findBlocked, followLinks } from "../support/follow-links.ts";
import { leafThrough } from "../support/leaf-through.ts";
import { idsOf, steps, tree } from "../unit/which-option/real-tree.ts";
import { findOverflow } from "./probes/find-overflow.ts";

const phone = { width: 360, height: 640 };

/** For each question or outcome the shortest way to it. */
const shortest = new Map(
  steps.toSorted((a, b) => b.given.length - a.given.length).map((step) => [step.at, step]),
);
/** Every question and outcome once, and the longest list of answers. */
const sample = [...shortest.values(), steps.toSorted((a, b) => b.given.length - a.given.length)[0]]
  .flatMap((step) => step ?? [])
  .filter(({ given }) => given.length > 0);

/** The shortest way to each outcome, from the front page, where the first answers are cards. */
const ways = [...tree.outcomes.values()].map((outcome) => {
  const step = shortest.get(outcome);
  if (step === undefined) throw new Error(`No answers lead to ${outcome.name}`);
  const ids = idsOf(step);
  const onTheWay = ids.map((_, index) => stepAddress(ids.slice(0, index + 1)));
  return step.given[0]?.answer.onHomePage ? ["/", ...onTheWay] : ["/", "/which-option", ...onTheWay];
});

test.describe("On a phone", () => {
  // Each page is drawn in place of the one before, whose policy would refuse its sheet.
  test.use({ bypassCSP: true, viewport: phone });

  test("links that a finger meets lead from the front page to every outcome", async ({ page, site }) => {
    const given = steps.filter((step) => step.given.length > 0);
    const titles = new Map(given.map((step) => [stepAddress(idsOf(step)), step.at.title]));
    const found = await followLinks(page, site.folder, ways, "main a", async (tab, address) => {
      const title = titles.get(address);
      const heading = await tab.locator("h1").textContent();
      return title === undefined || heading === title ? [] : [`is called "${heading}", not "${title}"`];
    });
    expect(found).toEqual([]);
  });
});

test.describe("Without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: phone, hasTouch: true });

  test("a reader taps from the front page to the outcome that is furthest from it", async ({ page }) => {
    const [longest = []] = ways.toSorted((a, b) => b.length - a.length);
    await page.goto("/");
    for (const address of longest.slice(1)) {
      await page.locator(`main a[href="${address}"]`).first().tap();
      await expect(page).toHaveURL(address);
    }
    await expect(page.locator("#what-can-you-do-now")).toBeVisible();
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

test("a link that is missing, hidden or covered is found, and one that is folded away is not", async ({
  page,
  site,
}) => {
  const toFind = (piece: string) =>
    openScratchPage(page, site, `<div class="planted">${piece}</div>`).then(() =>
      page.evaluate(findBlocked, { links: ".planted a", to: ["/planted"] }),
    );
  const link = '<a href="/planted">Planted</a>';
  expect(await toFind(link)).toEqual([]);
  expect(await toFind(`<details><summary>Open</summary>${link}</details>`)).toEqual([]);
  expect(await toFind('<a href="/elsewhere">Planted</a>')).toEqual(["has no link to /planted"]);
  expect(await toFind(`<div hidden>${link}</div>`)).toEqual(["has a link to /planted that no finger meets"]);
  const cover = '<p style="position:fixed;inset:0;background:red"></p>';
  expect(await toFind(`${link}${cover}`)).toEqual(["has a link to /planted that no finger meets"]);
  const summary = '<summary style="display:none">Open</summary>';
  expect(await toFind(`<details>${summary}${link}</details>`)).toEqual([
    "has no way to unfold the link to /planted",
  ]);
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
