import { expect } from "@playwright/test";
import { test, unfold } from "../support/browser-test.ts";
import { countSheets } from "../support/count-sheets.ts";
import { listTallest, measureAlike } from "../support/leaf-through.ts";
import { paperSides } from "../support/paper-sides.ts";
import { findOverflow } from "./probes/find-overflow.ts";

const isDate = /^\/dates\/\d{4}-\d\d-\d\d$/;

test.describe("With JavaScript off", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 }, hasTouch: true });

  test("three taps lead from the front page to the three dates of a letter", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Work out your dates" }).first().tap();
    // Newest first, among them the month that is folded: the third link is of the second month that is not.
    await page.getByRole("navigation", { name: "Months" }).getByRole("link").nth(2).tap();
    const [month] = await page.locator(".months table caption").nth(1).allTextContents();
    await page.getByRole("link", { name: `25 ${month}`, exact: true }).tap();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(`25 ${month}`);
    expect((await page.locator(".day-line dt").allTextContents()).slice(0, 4)).toEqual([
      "The date on the letter",
      "The last day to contact the mediation adviser",
      "The date on your certificate",
      "The Tribunal must have your appeal by 5pm",
    ]);
    const leaves = await page.locator(".day-line .leaf").all();
    expect(leaves).toHaveLength(3);
    for (const leaf of leaves) await expect(leaf).toHaveText(/^\w+day \d+ \w+ \d{4}$/);
  });

  test("the calendar opens on the month it was made in, and a link unfolds the one after it", async ({
    page,
  }) => {
    await page.goto("/dates");
    const [made = ""] =
      (await page.locator("main").textContent())?.match(/(?<=made this calendar on \d+ )\w+ \d+/) ?? [];
    await expect(page.locator(".months caption").first()).toHaveText(made);
    const next = page.locator(".months table").last();
    await expect(next).toBeHidden();
    await page.locator(`.month-links a[href="#${await next.getAttribute("id")}"]`).tap();
    await expect(next.locator("caption")).toBeInViewport();
  });

  test("a leaf stands left of its words, above the next leaf, and as high at 320 px as its lines", async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site.manifest.pages.filter(({ address }) => isDate.test(address)).at(-1)?.address ?? "");
    let above = 0;
    for (const leaf of await page.locator(".day-line .leaf").all()) {
      const [box, words] = await leaf.evaluate((own) =>
        [own, own.closest("div")?.querySelector("dt")].map((element) => element?.getBoundingClientRect()),
      );
      expect(box?.right).toBeLessThan(words?.left ?? 0);
      expect(box?.top).toBeGreaterThanOrEqual(above);
      above = box?.bottom ?? 0;
      expect(
        await leaf.evaluate((own) => [
          own.scrollHeight - own.clientHeight,
          own.scrollWidth - own.clientWidth,
        ]),
      ).toEqual([0, 0]);
    }
  });

  test("what a reader can hold is on the first screen, and a letter is one tap from every month of a year back", async ({
    page,
  }) => {
    await page.goto("/dates");
    const choices = page.locator("main .choice");
    await expect(choices).toHaveCount(2);
    for (const choice of await choices.all()) await expect(choice).toBeInViewport({ ratio: 1 });
    await choices.first().tap();
    const links = page.getByRole("navigation", { name: "Months" }).getByRole("link");
    await expect(links).toHaveCount(16);
    for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
  });

  test("four taps lead from the front page to what the council owes after a request, by its own heading", async ({
    page,
  }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Work out your dates" }).first().tap();
    await page.getByRole("link", { name: "Something else happened" }).tap();
    await page.getByRole("link", { name: "You asked for an EHC needs assessment" }).tap();
    await expect(page).toHaveURL(/\/dates\/council\/asked-for-an-assessment$/);
    const [month] = await page.locator(".months table caption").nth(2).allTextContents();
    await page.getByRole("link", { name: `2 ${month}`, exact: true }).tap();
    await expect(page).toHaveURL(/\/dates\/[0-9-]+-02\/council#asked-for-an-assessment$/);
    const first = page.locator("#asked-for-an-assessment ~ dl").first();
    await expect(first).toContainText(/The last day the law allows: \w+day \d+ \w+ \d{4}/);
  });

  test("the certificate's date is found under the dates", async ({ page, site }) => {
    await page.goto(site.manifest.pages.find(({ address }) => isDate.test(address))?.address ?? "");
    await expect(page.getByRole("table")).toHaveCount(1);
    await page.locator(".certificates > summary").tap();
    expect(await page.locator(".certificates tbody tr").count()).toBeGreaterThan(55);
    await expect(page.locator(".certificates tbody a").first()).toBeVisible();
  });
});

test("every day of the calendar can be tapped with a thumb at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/dates");
  await unfold(page);
  const small = await page.locator(".months a").evaluateAll((links) =>
    links.flatMap((link) => {
      const { width, height } = link.getBoundingClientRect();
      return width >= 43.9 && height >= 44
        ? []
        : [`${link.getAttribute("aria-label")}: ${width} by ${height}`];
    }),
  );
  expect(small).toEqual([]);
  expect(await page.evaluate(findOverflow)).toEqual([]);
});

test("every date's page fits one side of A4", async ({ page, site }) => {
  const addresses = site.manifest.pages
    .map(({ address }) => address)
    .filter((address) => isDate.test(address));
  await page.setViewportSize(paperSides.a4);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  const [tallest] = listTallest(await measureAlike(page, site.folder, addresses));
  expect(tallest?.[1], tallest?.[0]).toBeLessThanOrEqual(paperSides.a4.height);
  expect(await countSheets(page, tallest?.[0] ?? "")).toBe(1);
});

test("a page that is too long for one side is found", async ({ page }) => {
  expect(await countSheets(page, "/time-limits")).toBeGreaterThan(1);
});
