import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test, toVisit, unfold } from "../support/browser-test.ts";
import { pageKinds } from "./page-kinds.ts";
import { keepSkeleton } from "./probes/keep-skeleton.ts";

/** What a screen reader meets on one page of each kind is checked in beside this file, words left out. */
for (const [kind, address] of Object.entries(pageKinds)) {
  test(`a screen reader meets the same outline on the ${kind} page as before`, async ({ page }) => {
    await openSkeleton(page, address);
    const name = `${kind}.aria.yml`;
    await expect(page.locator("body")).toMatchAriaSnapshot({ name });
    // An update drops this line, and without it a part too many would go unnoticed.
    expect(readFileSync(new URL(`outlines/${name}`, import.meta.url), "utf8")).toMatch(
      /^- \/children: deep-equal\n/,
    );
  });
}

test("a landmark that is lost, or a part too many, is found", async ({ page }, { config }) => {
  test.skip(config.updateSnapshots === "all", "an update would take the planted defect for the truth");
  const lose = () => document.querySelector("main")?.replaceWith(document.createElement("div"));
  const add = () => document.querySelector("main h1")?.after(document.createElement("hr"));
  for (const plant of [lose, add]) {
    await openSkeleton(page, "/areas/southend-on-sea");
    await page.evaluate(plant);
    await expect(expectOutline(page)).rejects.toThrow();
  }
});

function expectOutline(page: Page): Promise<void> {
  return expect(page.locator("body")).toMatchAriaSnapshot({ name: "area.aria.yml", timeout: 500 });
}

async function openSkeleton(page: Page, address: string): Promise<void> {
  await page.goto(toVisit(address));
  await unfold(page);
  await page.evaluate(keepSkeleton);
}
