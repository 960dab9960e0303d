import type { Page } from "@playwright/test";
import { isOfColour, loadAxe, runAxe } from "./run-axe.ts";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;
/** A state of the page; `only` names the rules whose answer it can change, `skips` the findings that mean nothing in it. */
type State = { name: string; width: number; media: Media; only?: (rule: string) => boolean; skips?: RegExp };

const screen: Media = { media: "screen", colorScheme: "light", forcedColors: "none" };
/** Forced colours are the reader's own: axe could measure only ours. */
const states: readonly State[] = [
  { name: "360 px, light", width: 360, media: screen },
  { name: "360 px, dark", width: 360, media: { ...screen, colorScheme: "dark" }, only: isOfColour },
  { name: "1280 px, light", width: 1280, media: screen, only: (rule) => !isOfColour(rule) },
  {
    name: "print",
    width: 800,
    media: { ...screen, media: "print" },
    only: isOfColour,
    // Of text set in columns axe cannot tell the ground, as the columns' boxes overlap.
    skips: /overlapped by another element/,
  },
];

/** What axe finds in each state of the page that is open. */
export async function probeWithAxe(page: Page): Promise<string[]> {
  await loadAxe(page);
  const found: string[] = [];
  for (const { name, width, media, only, skips } of states) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    const heard = await runAxe(page, only);
    found.push(...heard.filter((line) => !skips?.test(line)).map((line) => `(${name}) ${line}`));
  }
  return found;
}
