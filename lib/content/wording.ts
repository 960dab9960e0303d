import type { Place, Problem } from "./problem.ts";
import { wordingRules } from "./wording-rules.ts";

/** A sentence of the content and where it starts in its file. */
export type PlacedSentence = Place & { text: string };

/** The wording rules broken by each sentence, as problems with the reason and what to write. */
export function checkWording(sentences: readonly PlacedSentence[]): Problem[] {
  return sentences.flatMap(({ text, ...place }) =>
    wordingRules.flatMap((rule) => {
      const found = rule.pattern.exec(text);
      if (!found || rule.unless?.test(text) || (rule.onlyWith && !rule.onlyWith.test(text))) return [];
      const shown = found[0].length > 60 ? `${found[0].slice(0, 57)}...` : found[0];
      return [{ ...place, message: `"${shown}": ${rule.reason}. ${rule.suggestion}`, rule: rule.id }];
    }),
  );
}

/** The most words a sentence may have. */
export const longestSentence = 25;

/** A problem for each sentence with more words than readers can hold at once. */
export function checkLength(sentences: readonly PlacedSentence[]): Problem[] {
  return sentences.flatMap(({ text, ...place }) => {
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (words <= longestSentence) return [];
    const message = `this sentence has ${words} words; the most is ${longestSentence}. Make it two: "${text.slice(0, 40)}..."`;
    return [{ ...place, message, rule: "sentence-length" }];
  });
}
