import type { Element, Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { syllable } from "syllable";
import { listElements } from "../../lib/publish/page-tree.ts";
import type { BuiltPage } from "./built-site.ts";
import { normalise, toText } from "./page-text.ts";

/** How hard a page is to read: its reading age by Flesch-Kincaid, how many words it has, and its longest sentence. */
export type Reading = { readonly age: number; readonly words: number; readonly longest: string };

/** What a reader reads as sentences; a list item is one. */
const blocks = "p, li, td, dd";
/** What holds sentences of its own, so that what is around it is not read as one. */
const holders = new Set([...blocks.split(", "), "ul", "ol", "dl"]);
/** No sentences: headings are no blocks; these are link lists, contact values with who published them, what people type, sources and review dates. */
const leftOut = [
  ".contents",
  ".next-steps",
  ".sources",
  ".review",
  ".contacts",
  ".provenance",
  ".phrases",
  ".main-action",
  "nav",
];
/** Finding a page's sentences is most of the work, and each page is measured in more than one way. */
const sentencesOf = new WeakMap<Root, readonly string[]>();
const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** Measures one page; `terms` are the glossary's words and their other names, familiar because each is explained one tap away. */
export function measureReading({ tree }: Pick<BuiltPage, "tree">, terms: readonly string[]): Reading {
  const sentences = sentencesOf.get(tree) ?? listPageSentences(tree);
  sentencesOf.set(tree, sentences);
  const familiar = toPattern(terms);
  const counted = sentences.map((sentence) => countWords(sentence.replace(familiar, toFamiliar)));
  const words = counted.reduce((total, count) => total + count.words, 0);
  const syllables = counted.reduce((total, count) => total + count.syllables, 0);
  // The school grade; 5 more is an age.
  const grade = (0.39 * words) / sentences.length + (11.8 * syllables) / words - 15.59;
  const lengths = sentences.map((sentence) => countWords(sentence).words);
  const longest = sentences[lengths.indexOf(Math.max(...lengths))] ?? "";
  return { age: Math.round((grade + 5) * 10) / 10, words, longest };
}

/** The sentences of a page's running text, in reading order. */
export function listPageSentences(tree: Root): string[] {
  const main = select("main", tree);
  if (main === undefined) return [];
  const skipped = new Set(leftOut.flatMap((selector) => selectAll(`${selector}, ${selector} *`, main)));
  const read = selectAll(blocks, main).filter((element) => !skipped.has(element) && !hasBlocks(element));
  return read.flatMap((element) => splitSentences(toText(element)));
}

/** Words of a sentence and their syllables; a number is one word of one syllable. */
export function countWords(sentence: string): { words: number; syllables: number } {
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'.,-]*/gu) ?? [];
  const syllables = words.map((word) => (/\d/.test(word) ? 1 : Math.max(1, syllable(word))));
  return { words: words.length, syllables: syllables.reduce((total, count) => total + count, 0) };
}

function splitSentences(text: string): string[] {
  const parts = [...segmenter.segment(normalise(text))].map(({ segment }) => segment.trim());
  return parts.filter((part) => /\p{L}/u.test(part));
}

function hasBlocks(element: Element): boolean {
  return listElements(element).some((inner) => inner !== element && holders.has(inner.tagName));
}

function toPattern(terms: readonly string[]): RegExp {
  if (terms.length === 0) return /$^/;
  const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const longestFirst = escaped.toSorted((a, b) => b.length - a.length);
  return new RegExp(`\\b(${longestFirst.join("|")})s?\\b`, "giu");
}

function toFamiliar(term: string): string {
  return term
    .split(/[\s-]+/)
    .map(() => "word")
    .join(" ");
}
