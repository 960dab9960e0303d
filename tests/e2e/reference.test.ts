import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test, toVisit, unfold } from "../support/browser-test.ts";
import { drawnKinds } from "./page-kinds.ts";
import { drawInBars } from "./probes/draw-in-bars.ts";
import { keepSkeleton } from "./probes/keep-skeleton.ts";

/** The font would be refused by a page's own policy, and so would what a test plants. */
test.use({ bypassCSP: true });

/** How a page looks is checked in, words left out and letters drawn as bars. */
const widths = [360, 1280];
const colours = ["light", "dark"] as const;
const font = readFileSync(new URL("../fixtures/fonts/bars.ttf", import.meta.url)).toString("base64");
/** Edges of curves may differ between versions of the browser; a word, a line or a colour that differs is more than this. */
const tolerance = { threshold: 0.06, maxDiffPixels: 100, timeout: 10_000 };

for (const [kind, address] of Object.entries(drawnKinds)) {
  test(`the ${kind} page looks as before on a phone and a wide screen, light and dark`, async ({ page }) => {
    await open(page, address);
    for (const width of widths)
      for (const colorScheme of colours) await comparePicture(page, kind, width, colorScheme);
  });
}

/** What a change of styles may do without anybody meaning it, each to be seen in the picture. */
const faults: readonly [name: string, style: string][] = [
  ["another colour", ".talk { background: #dcebf5 }"],
  ["a box that is gone", ".talk { visibility: hidden }"],
  ["a column that moved", "main { transform: translateX(6px) }"],
];

for (const [name, style] of faults) {
  test(`${name} is seen`, async ({ page }, { config }) => {
    test.skip(config.updateSnapshots === "all", "an update would take the planted fault for the truth");
    await open(page, drawnKinds.option);
    await page.addStyleTag({ content: style });
    await expect(comparePicture(page, "option", 360, "light")).rejects.toThrow(/pixels .* are different/);
  });
}

test("other fonts and other words are not seen", async ({ page }, { config }) => {
  test.skip(config.updateSnapshots === "all", "the picture is taken of the page as it is");
  await page.goto(toVisit(drawnKinds.option));
  await page.addStyleTag({ content: "body { font-family: monospace } h1 { font-style: italic }" });
  await page.evaluate(() => {
    for (const line of document.querySelectorAll("main p")) line.append(" And there is more to say of it.");
  });
  await toPicture(page);
  await comparePicture(page, "option", 360, "light");
});

async function comparePicture(
  page: Page,
  kind: string,
  width: number,
  colorScheme: "light" | "dark",
): Promise<void> {
  await page.setViewportSize({ width, height: width < 640 ? 1600 : 1300 });
  await page.emulateMedia({ colorScheme });
  await expect(page).toHaveScreenshot(`${kind}-${width}-${colorScheme}.png`, tolerance);
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(toVisit(address));
  await toPicture(page);
}

async function toPicture(page: Page): Promise<void> {
  await unfold(page);
  await page.evaluate(keepSkeleton);
  await page.evaluate(drawInBars, font);
}
