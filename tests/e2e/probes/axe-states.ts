import type { Page } from "@playwright/test";
import { isOfColour, loadAxe, runAxe } from "./run-axe.ts";
import { thinPage } from "./thin-page.ts";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;
/** A state of the page; `only` names the rules whose answer it can change, `skips` the findings that mean nothing in it. */
type State = { name: string; width: number; media: Media; only: (rule: string) => boolean; skips?: RegExp };

const screen: Media = { media: "screen", colorScheme: "light", forcedColors: "none" };
const isOfBuild = (rule: string) => !isOfColour(rule);

/** All there is, once. */
const whole: State = { name: "360 px", width: 360, media: screen, only: isOfBuild };
/** Rows alike in a row are drawn alike, so of the thinned page. Forced colours are the reader's own: axe could measure only ours. */
const thinned: readonly State[] = [
  { name: "360 px, light", width: 360, media: screen, only: isOfColour },
  { name: "360 px, dark", width: 360, media: { ...screen, colorScheme: "dark" }, only: isOfColour },
  { name: "1280 px", width: 1280, media: screen, only: isOfBuild },
  {
    name: "print",
    width: 800,
    media: { ...screen, media: "print" },
    only: isOfColour,
    // Of text set in columns axe cannot tell the ground, as the columns' boxes overlap.
    skips: /overlapped by another element/,
  },
];

/** What axe finds in each state of the page that is open, which is left as it was. */
export async function probeWithAxe(page: Page): Promise<string[]> {
  await loadAxe(page);
  const found = await ask(page, whole);
  await page.evaluate(thinPage);
  for (const state of thinned) found.push(...(await ask(page, state)));
  await page.evaluate(() => window.putBack());
  return found;
}

async function ask(page: Page, { name, width, media, only, skips }: State): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia(media);
  const heard = await runAxe(page, only);
  return heard.filter((line) => !skips?.test(line)).map((line) => `(${name}) ${line}`);
}
