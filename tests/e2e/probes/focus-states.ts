import type { Page } from "@playwright/test";
import { checkFocus } from "./check-focus.ts";

const states = [
  { name: "360 px, light", width: 360, media: { colorScheme: "light", forcedColors: "none" } },
  { name: "1280 px, dark", width: 1280, media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "360 px, forced colours", width: 360, media: { colorScheme: "light", forcedColors: "active" } },
] as const;

/** What is weak about how the links show their focus, or out of the order of reading, in each state of the page. */
export async function probeFocus(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { name, width, media } of states) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ media: "screen", ...media });
    found.push(...(await checkEachFocus(page)).map((line) => `(${name}) ${line}`));
  }
  return found;
}

/** Only a focus that came from the keyboard shows its ring, so one press of Tab comes first. */
export async function checkEachFocus(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  return page.evaluate(checkFocus);
}
