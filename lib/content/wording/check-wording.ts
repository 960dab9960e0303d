import type { Place, Problem } from "../problem.ts";
import { listNameSpans } from "./proper-names.ts";
import type { WordingRule } from "./rule.ts";
import { wordingRules } from "./rules.ts";

/** A sentence of the content; `at` gives the place in its file of a character of it, counted from 0. */
export type PlacedSentence = {
  text: string;
  /** The names of bodies that the same file holds. */
  names?: readonly string[];
  at: (index: number) => Place;
};

/** The wording rules broken by each sentence, as problems with the reason and what to write. */
export function checkWording(sentences: readonly PlacedSentence[]): Problem[] {
  return sentences.flatMap(({ text, names = [], at }) =>
    wordingRules.flatMap((rule) => {
      const found = findOutsideNames(rule, text, names);
      if (!found || rule.unless?.test(text) || (rule.onlyWith && !rule.onlyWith.test(text))) return [];
      const shown = found[0].length > 60 ? `${found[0].slice(0, 57)}...` : found[0];
      return [
        { ...at(found.index), message: `"${shown}": ${rule.reason}. ${rule.suggestion}`, rule: rule.id },
      ];
    }),
  );
}

/** The first place a rule minds, that is not part of a name where names are right as they are. */
function findOutsideNames(
  { pattern, rightInNamesWith }: WordingRule,
  text: string,
  names: readonly string[],
): RegExpExecArray | undefined {
  const first = pattern.exec(text);
  if (!first || rightInNamesWith === undefined) return first ?? undefined;
  const spans = listNameSpans(text, names);
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].find(({ 0: found, index }) => {
    const fewest = countWords(found) + rightInNamesWith;
    return !spans.some(
      ({ from, to, words }) => from <= index && index + found.length <= to && words >= fewest,
    );
  });
}

function countWords(text: string): number {
  return text.split(/[\s/-]+/).length;
}

/** The most words a sentence may have. */
const longestSentence = 25;

/** A problem for each sentence with more words than readers can hold at once. */
export function checkLength(sentences: readonly PlacedSentence[]): Problem[] {
  return sentences.flatMap(({ text, at }) => {
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    if (words <= longestSentence) return [];
    const message = `this sentence has ${words} words; the most is ${longestSentence}. Make it two: "${text.slice(0, 40)}..."`;
    return [{ ...at(0), message, rule: "sentence-length" }];
  });
}
