import type { Phrase } from "../content/phrases/phrase.ts";
import type { Guide } from "../guide/guide.ts";
import { type Link, toLink } from "../pages/navigation.ts";

/** A line of the list: what people type, where it is answered, other spellings, and a second page that answers it too. */
export type PhraseLine = {
  phrase: string;
  address: string;
  alsoTyped: readonly string[];
  second?: Link;
  /** Whether a run of lines with one first word begins here, or has just ended, so that it is found in a long list. */
  isApart: boolean;
};

/** The lines of one letter, or of all that start with a digit; `id` is the end of its address. */
type PhraseGroup = { id: string; letter: string; lines: PhraseLine[] };

const digits = { id: "numbers", letter: "0\u20139" };

/** Every phrase in the order of the alphabet, under the letter it starts with; numbers come first, the smallest foremost. */
export function listPhrasesByLetter(guide: Pick<Guide, "phrases" | "pages">): PhraseGroup[] {
  const sorted = guide.phrases.toSorted((a, b) => compare(a.phrase, b.phrase));
  return [...new Set(sorted.map(idOf))].map((id) => {
    const phrases = sorted.filter((own) => idOf(own) === id);
    const toOwnLine = (own: Phrase, index: number) => toLine(own, guide, index > 0 && isEdge(phrases, index));
    const letter = id === digits.id ? digits.letter : id.toUpperCase();
    return { id, letter, lines: phrases.map(toOwnLine) };
  });
}

/** So many lines with one first word are a run. */
const shortestRun = 4;

function isEdge(phrases: readonly Phrase[], index: number): boolean {
  const words = phrases.map(({ phrase }) => firstWord(phrase));
  const [before, own] = [words[index - 1], words[index]];
  const isRun = (word: string | undefined) => words.filter((other) => other === word).length >= shortestRun;
  return before !== own && (isRun(before) || isRun(own));
}

function toLine(own: Phrase, { pages }: Pick<Guide, "pages">, isApart: boolean): PhraseLine {
  const { phrase, page, secondPage, alsoTyped } = own;
  const second = pages.find(({ address }) => address === secondPage?.split("#")[0]);
  return {
    phrase,
    address: page,
    alsoTyped,
    ...(second && secondPage && { second: { ...toLink(second), address: secondPage } }),
    isApart,
  };
}

function idOf({ phrase }: Phrase): string {
  const [first = ""] = toSorting(phrase);
  return /\p{L}/u.test(first) ? first.toLowerCase() : digits.id;
}

function firstWord(phrase: string): string {
  return toSorting(phrase).toLowerCase().split(/[ -]/)[0] ?? "";
}

/** From the first letter or digit on, whatever sign stands before it. */
function toSorting(phrase: string): string {
  return phrase.replace(/^[^\p{L}\p{N}]+/u, "");
}

/** Word by word: "ask for" before "asked". */
function compare(a: string, b: string): number {
  return toSorting(a).localeCompare(toSorting(b), "en-GB", { numeric: true });
}
