import type { Problem } from "../problem.ts";
import type { PlacedSentence } from "./check-wording.ts";
import { factContexts } from "./fact-contexts.ts";

/** How a fact stands in a sentence that is read as its author typed it. */
export const nameFact = (name: string) => `:fact[${name}]`;

const numerals =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(
    " ",
  );
const inWords = new Map([
  ...numerals.map((word, index) => [index + 1, word] as const),
  [20, "twenty"],
  [30, "thirty"],
]);

/** A problem for each time limit or amount that is typed where a fact holds it; the sentences are as typed, see `nameFact`. */
export function checkTypedFacts(
  sentences: readonly PlacedSentence[],
  facts: Readonly<Record<string, { words: string }>>,
): Problem[] {
  const patterns = Object.entries(factContexts).flatMap(([name, context]) => {
    const fact = facts[name];
    return fact ? [{ name, context, typed: toPattern(fact.words) }] : [];
  });
  return sentences.flatMap(({ text, at }) => {
    const namesByPlace = new Map<number, { shown: string; names: string[] }>();
    for (const { name, context, typed } of patterns) {
      const found = context.test(text) && typed.exec(text);
      if (!found) continue;
      const { names = [] } = namesByPlace.get(found.index) ?? {};
      namesByPlace.set(found.index, { shown: found[0], names: [...names, nameFact(name)] });
    }
    return [...namesByPlace].map(([index, { shown, names }]) => {
      const message = `"${shown}" is typed, so it would stay when the law changes. Write ${names.join(" or ")}`;
      return { ...at(index), message, rule: "typed-fact" };
    });
  });
}

/** `2 months` also as "two months" and "2-month"; not where it is part of a longer number or of a date with its year. */
function toPattern(words: string): RegExp {
  const [, digits, unit] = /^(\d+) (.+?)s?$/.exec(words) ?? [];
  const body = unit
    ? `(?:${digits}|${inWords.get(Number(digits)) ?? digits})[ -]${asWritten(unit)}s?`
    : asWritten(words);
  return new RegExp(`(?<![\\w£.,])${body}(?!\\w|[.,]\\d| \\d{4})`, "i");
}

function asWritten(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
