/** A list as it is read: `disagreement resolution, mediation advice and mediation`. */
export function joinWords(words: readonly string[]): string {
  return words.map((word, index) => `${joinBefore(index, words.length)}${word}`).join("");
}

/** What is read before one of so many in a list, by its place; nothing before the first. */
export function joinBefore(index: number, count: number): string {
  if (index === 0) return "";
  return index === count - 1 ? " and " : ", ";
}
