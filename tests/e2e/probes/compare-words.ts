import type { Page } from "@playwright/test";
import { readWordOrder } from "./read-word-order.ts";

/** Where two readings of a page part, by their words in turn. */
export function compareWords(one: string, other: string): string[] {
  const [left, right] = [one, other].map((words) => words.split(/\s+/).filter(Boolean));
  const place = left?.findIndex((word, index) => word !== right?.[index]) ?? 0;
  if (place < 0 && left?.length === right?.length) return [];
  const shown = (words: readonly string[] = []) => words.slice(Math.max(0, place - 2), place + 3).join(" ");
  return [`says "${shown(left)}" one way and "${shown(right)}" the other`];
}

/** The words a page shows. */
export function readWords(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is drawn is the point, not what is in the tree
  return page.locator("body").innerText();
}

/** Blocks a narrow window draws out of turn, and words that change when the sheet is taken away, which it stays. */
export async function probeWithoutSheet(page: Page): Promise<string[]> {
  const outOfOrder = await page.evaluate(readWordOrder);
  const styled = await readWords(page);
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true;
    // What stands on paper alone is more to read without the sheet, and nothing less.
    for (const only of document.querySelectorAll(".paper-only, .ruled, .plan-head, .plan-notes"))
      only.remove();
  });
  return [...outOfOrder, ...compareWords(styled, await readWords(page))];
}
