import type { Page } from "@playwright/test";
import { findSmallTargets } from "./find-small-targets.ts";

/** The links too small to tap, on a phone and on a wide screen. */
export async function probeTargets(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
  const found: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const small = await page.evaluate(findSmallTargets);
    found.push(...small.map((line) => `(${width} px) ${line}`));
  }
  return found;
}
