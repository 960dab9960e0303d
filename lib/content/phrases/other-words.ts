import type { Kind } from "../kinds/index.ts";
import type { Phrase } from "./phrase.ts";

/** The kinds whose pages say what else people call what they are about. */
export const kindsWithOtherWords: readonly Kind[] = ["situation", "option"];

/** What the page at an address says of what else people call it; undefined where it is to show no phrase. */
export function toOtherWords(phrases: readonly Phrase[], address: string): string | undefined {
  const shown = phrases.filter(({ isOnPage, page }) => isOnPage && page === address);
  return shown.length > 0
    ? `Other words for this: ${shown.map(({ phrase }) => phrase).join(", ")}.`
    : undefined;
}
