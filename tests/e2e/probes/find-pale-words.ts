import type { Page } from "@playwright/test";
import { findContrast, mixColours } from "../../support/contrast.ts";
import { type Ground, tellGrounds } from "./tell-grounds.ts";

type Drawn = Ground & { words: string; colour: string; isLarge: boolean };

/** Words whose colour is too near that of what they stand on, by WCAG's AAA: axe can tell neither where lines overlap nor what paper leaves out. */
export async function findPaleWords(page: Page): Promise<string[]> {
  await page.evaluate(tellGrounds);
  return (await page.evaluate(readColours)).flatMap(({ words, colour, ground, strength, isLarge }) => {
    if (ground === undefined) return [`"${words}" stands on a ground that cannot be told`];
    const found = findContrast(mixColours(colour, ground, strength), ground);
    const least = isLarge ? 4.5 : 7;
    return found >= least ? [] : [`"${words}" has ${found.toFixed(1)}:1, under ${least}`];
  });
}

/** Runs in the page: each way of drawing words once, with the first that are drawn so. */
function readColours(): Drawn[] {
  const found = new Map<string, Drawn>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.textContent?.trim();
    const element = text.parentElement;
    if (!words || !element?.checkVisibility() || element.closest("script, style")) continue;
    const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const colour = element instanceof SVGElement ? fill : color;
    const drawn = { ...window.groundOf(element), colour, isLarge };
    const key = JSON.stringify(drawn);
    if (!found.has(key)) found.set(key, { words: words.slice(0, 40), ...drawn });
  }
  return [...found.values()];
}
