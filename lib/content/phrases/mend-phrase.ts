/** A phrase as a line of the list: plain apostrophes, single spaces, and no mark at its start or end but a bracket's. */
export function mendPhrase(phrase: string): string {
  return phrase
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/["\u201c\u201d]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}(£]+|[^\p{L}\p{N})%]+$/gu, "");
}

/** Letters and digits alone, so that phrases that differ in capitals, spaces or signs are equal. */
export function toPhraseKey(phrase: string): string {
  return phrase.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
