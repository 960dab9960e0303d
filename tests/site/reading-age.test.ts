import { describe, expect, it } from "vitest";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { ownGuide } from "../support/own-guide.ts";
import { countWords, measureReading } from "../support/reading-age.ts";
import budgets from "./reading-budgets.json" with { type: "json" };

type Limits = { age: number; ageWithoutGlossary: number; longestSentenceWords: number };

const site = openBuiltSite();
const terms = ownGuide.all.term.flatMap(({ term, alsoCalled = [] }) => [term, ...alsoCalled]);
const kinds = new Map(ownGuide.pages.map(({ address, record }) => [address, record.kind]));
const about = getPage(site, "/about");
const hard =
  "Notwithstanding considerable administrative complexity, participation necessitates unanimity. ".repeat(40);

describe("Reading", () => {
  it("every page is within its kind's reading age, glossary words counted as familiar", () => {
    expect(listFindings(site.pages, checkAge)).toEqual([]);
    expect(checkAge(plantDefect(about, "</main>", `<p>${hard}</p></main>`))).not.toEqual([]);
  });

  it("every page is within its kind's reading age with glossary words counted as they are", () => {
    expect(listFindings(site.pages, checkRawAge)).toEqual([]);
    expect(checkRawAge(plantDefect(about, "</main>", `<p>${hard}</p></main>`))).not.toEqual([]);
  });

  it("no sentence is longer than its limit", () => {
    expect(listFindings(site.pages, checkSentences)).toEqual([]);
    const long = `<p>${"and so ".repeat(20)}on.</p>`;
    expect(checkSentences(plantDefect(about, "</main>", `${long}</main>`))).not.toEqual([]);
  });

  it("a glossary word is familiar, a number is one syllable and a name with a full stop one word", () => {
    expect(countWords("On 22 November 2026")).toEqual({ words: 4, syllables: 6 });
    const page = {
      ...about,
      tree: plantDefect(about, /<main[\s\S]*<\/main>/, "<main><p>Mediation certificates.</p></main>").tree,
    };
    expect(measureReading(page, ["mediation certificate"]).age).toBeLessThan(
      measureReading(page, ["zzz"]).age,
    );
  });
});

function findLimits({ address }: BuiltPage): Limits {
  const byKind: Readonly<Record<string, Omit<Limits, "longestSentenceWords">>> = budgets.kinds;
  const kind = byKind[kinds.get(address) ?? "other"] ?? budgets.kinds.other;
  const exceptions: Readonly<Record<string, Partial<Limits> & { reason: string }>> = budgets.exceptions;
  return { longestSentenceWords: budgets.longestSentenceWords, ...kind, ...exceptions[address] };
}

function checkAge(page: BuiltPage): string[] {
  const { age } = measureReading(page, terms);
  const limit = findLimits(page).age;
  return age <= limit ? [] : [`has a reading age of ${age}; its limit is ${limit}`];
}

function checkRawAge(page: BuiltPage): string[] {
  const { age } = measureReading(page, []);
  const limit = findLimits(page).ageWithoutGlossary;
  return age <= limit
    ? []
    : [`has a reading age of ${age} counting glossary words as they are; its limit is ${limit}`];
}

function checkSentences(page: BuiltPage): string[] {
  const { longest } = measureReading(page, terms);
  const { words } = countWords(longest);
  const limit = findLimits(page).longestSentenceWords;
  return words <= limit ? [] : [`has a sentence of ${words} words, over ${limit}: "${longest}"`];
}
