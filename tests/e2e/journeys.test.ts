import { expect, type Page } from "@playwright/test";
import { test } from "../support/browser-test.ts";
import { followLinks } from "../support/follow-links.ts";
import { journeys } from "../support/journeys.ts";
import { ownGuide } from "../support/own-guide.ts";
import { readWords } from "./probes/compare-words.ts";

const phone = { width: 360, height: 640 };

test.describe("On a phone", () => {
  test.use({ viewport: phone, hasTouch: true });

  test("the list of councils is at most 3 screens long before a letter or a region is opened", async ({
    page,
  }) => {
    await page.goto("/areas");
    await expect(page.locator(".letters details")).not.toHaveCount(0);
    const list = await page.locator(".letters").boundingBox();
    expect((list?.y ?? Number.POSITIVE_INFINITY) + (list?.height ?? 0)).toBeLessThan(3 * phone.height);
  });

  test("a tap on a letter shows its councils and places, each with its own link", async ({ page }) => {
    await page.goto("/areas");
    await page.locator("summary", { hasText: /Councils and places that start with G$/ }).tap();
    const guildford = page.locator(".letters li", { hasText: "Guildford" });
    await expect(guildford).toBeVisible();
    await expect(guildford.locator("a")).toHaveText("Surrey");
  });

  test("the list of all problems is at most 3 screens long before a letter is opened", async ({ page }) => {
    await page.goto("/problems");
    const main = await page.locator("main").boundingBox();
    expect((main?.y ?? Number.POSITIVE_INFINITY) + (main?.height ?? 0)).toBeLessThan(3 * phone.height);
  });

  test("a tap on a letter and one on what people type lead to the answer", async ({ page }) => {
    await page.goto("/problems");
    const line = page.getByRole("link", { name: "sent home early", exact: true });
    await expect(line).toBeHidden();
    await page.locator("summary", { hasText: /Words that start with S$/ }).tap();
    await line.tap();
    await expect(page).toHaveURL("/situations/hours-cut");
  });

  test("a link to a letter of the problems opens it, with the letter still in sight", async ({ page }) => {
    await page.goto("/problems#s");
    await expect(page.getByRole("link", { name: "sent home early", exact: true })).toBeVisible();
    await expect(page.locator("summary", { hasText: /Words that start with S$/ })).toBeInViewport();
    await expect(page.getByRole("link", { name: "reduced hours", exact: true })).toBeHidden();
  });

  test("on paper every letter of the problems is open", async ({ page }) => {
    await page.goto("/problems");
    await page.emulateMedia({ media: "print" });
    for (const words of ["sent home early", "reduced hours"]) {
      const box = await page.getByText(words, { exact: true }).boundingBox();
      expect(box?.height ?? 0).toBeGreaterThan(8);
    }
  });

  test("a tap on a letter or a region of the list shows each of its councils, and none is left out", async ({
    page,
  }) => {
    await page.goto("/areas");
    const shown = new Set<string | null>();
    const links = page.locator('main a[href^="/areas/"]');
    const listShown = () =>
      links.evaluateAll((all) =>
        all.filter((link) => link.checkVisibility()).map((link) => link.getAttribute("href")),
      );
    expect(await listShown()).toEqual([]);
    for (const summary of await page.locator("main details:has(a) > summary").all()) {
      await summary.tap();
      for (const address of await listShown()) shown.add(address);
    }
    const missing = ownGuide.all.area.filter(({ name }) => !shown.has(`/areas/${name}`));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test("two taps and the council's letter lead from the front page to the numbers of who answers at a council, or to whom to ask where none is known", async ({
    page,
    sample,
  }) => {
    // Of councils' pages that are built alike one for all; what each says is held against its record in tests/site/areas.test.ts.
    const areas = ownGuide.all.area.filter(({ name }) => sample.told.includes(`/areas/${name}`));
    expect(areas.length).toBeGreaterThan(0);
    await page.goto("/");
    await page.locator('main a[href="/areas"]').first().tap();
    await expect(page).toHaveURL("/areas");
    for (const { name, services = [] } of areas) {
      const address = `/areas/${name}`;
      await page.goto("/areas");
      const link = page.locator(`main a[href="${address}"]`).first();
      await page.locator(`details:has(a[href="${address}"]) > summary`).first().tap();
      await link.tap();
      await expect(page).toHaveURL(address);
      const contacts = services.flatMap(({ named }) => named.flatMap((naming) => naming.contacts ?? []));
      const hasNumber = contacts.some(({ type }) => type === "phone");
      const wanted = hasNumber ? 'main a[href^="tel:"]' : ".main-action a";
      await expect(page.locator(wanted).first(), address).toBeVisible();
    }
  });

  test.describe("drawn in place of the page before", () => {
    test.use({ bypassCSP: true });

    test("what parents ask is answered by links that a finger meets, from the front page on", async ({
      page,
      site,
    }) => {
      const ways = journeys.map(({ taps }) => ["/", ...taps]);
      const found = await followLinks(page, site.folder, ways, "main a", async (tab, address) => {
        const asked = journeys.filter(({ taps }) => taps.at(-1) === address);
        const words = asked.length > 0 ? fold(await readWords(tab)) : "";
        return asked.flatMap(({ asks, answers }) =>
          words.includes(fold(answers)) ? [] : [`does not answer: ${asks}`],
        );
      });
      expect(found).toEqual([]);
    });
  });

  test("two taps lead from the front page to every way forward", async ({ page, site }) => {
    const options = site.pages.filter(({ address }) => address.startsWith("/options/"));
    expect(options.length).toBeGreaterThan(0);
    await page.goto("/");
    await page.locator('main a[href="/options"]').first().tap();
    await expect(page).toHaveURL("/options");
    for (const { address } of options)
      await expect(page.locator(`main a[href="${address}"]`).first()).toBeVisible();
  });

  test("two taps lead from the front page to each type of disagreement, and one to the comparison", async ({
    page,
    site,
  }) => {
    const types = site.pages.filter(({ address }) => address.startsWith("/disagreement-types/"));
    await page.goto("/");
    await page.locator('main a[href="/disagreement-types"]').first().tap();
    for (const { address } of types)
      await expect(page.locator(`main a[href="${address}"]`).first()).toBeVisible();
    await page.goto("/");
    await page.locator('main a[href="/mediation-or-disagreement-resolution"]').first().tap();
    await expect(page.getByRole("table")).toBeVisible();
  });

  for (const address of ["/mediation-or-disagreement-resolution", "/time-limits"]) {
    test(`the table of ${address} is still a table to a screen reader`, async ({ page }) => {
      await page.goto(address);
      const whole = await countWritten(page);
      expect(whole.row).toBeGreaterThan(5);
      expect(await countRoles(page)).toEqual(whole);
      await page.evaluate(() => {
        const table = document.querySelector("table");
        table?.setAttribute("role", "presentation");
        // A table with a name stays one, whatever its role says.
        table?.removeAttribute("aria-label");
      });
      expect(await countRoles(page)).not.toEqual(whole);
    });
  }
});

/** The table's parts as they are written. */
async function countWritten(page: Page): Promise<Record<string, number>> {
  const count = (selector: string) => page.locator(selector).count();
  return {
    table: await count("table"),
    row: await count("tr"),
    columnheader: await count("th[scope=col]"),
    rowheader: await count("th[scope^=row]"),
    cell: await count("td"),
  };
}

/** The table's parts in the browser's own accessibility tree, which heeds how they are drawn. */
async function countRoles(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => role?.value);
  const wanted = ["table", "row", "columnheader", "rowheader", "cell"];
  return Object.fromEntries(wanted.map((name) => [name, roles.filter((role) => role === name).length]));
}

/** Words as they are heard, whatever spaces and line breaks stand between them. */
function fold(words: string): string {
  return words.replace(/\s+/g, " ");
}
