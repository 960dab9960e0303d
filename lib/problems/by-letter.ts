import type { Phrase } from "../content/phrases/phrase.ts";
import type { Guide } from "../guide/guide.ts";
import { type Link, toLink } from "../pages/navigation.ts";

/** A line of the list: what people type, where it is answered, other spellings, and a second page that answers it too. */
export type PhraseLine = { phrase: string; address: string; alsoTyped: readonly string[]; second?: Link };

/** The lines of one letter, or of all that start with a digit; `id` is the end of its address. */
type PhraseGroup = { id: string; letter: string; lines: PhraseLine[] };

const digits = { id: "0-9", letter: "0\u20139" };

/** Every phrase in the order of the alphabet, under the letter it starts with; numbers come first, the smallest foremost. */
export function listPhrasesByLetter(guide: Pick<Guide, "phrases" | "pages">): PhraseGroup[] {
  const sorted = guide.phrases.toSorted((a, b) => compare(a.phrase, b.phrase));
  const groups = new Map<string, PhraseGroup>();
  for (const own of sorted) {
    const { id, letter } = groupOf(own);
    const group = groups.get(id) ?? { id, letter, lines: [] };
    group.lines.push(toLine(own, guide));
    groups.set(id, group);
  }
  return [...groups.values()];
}

function toLine(
  { phrase, page, secondPage, alsoTyped }: Phrase,
  { pages }: Pick<Guide, "pages">,
): PhraseLine {
  const second = pages.find(({ address }) => address === secondPage?.split("#")[0]);
  return {
    phrase,
    address: page,
    alsoTyped,
    ...(second && secondPage && { second: { ...toLink(second), address: secondPage } }),
  };
}

function groupOf({ phrase }: Phrase): { id: string; letter: string } {
  const first = /[\p{L}\p{N}]/u.exec(phrase)?.[0] ?? "";
  return /\p{L}/u.test(first) ? { id: first.toLowerCase(), letter: first.toUpperCase() } : digits;
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, "en-GB", { numeric: true, ignorePunctuation: true });
}
