import { describe, expect, it } from "vitest";
import { checkLength, checkWording, longestSentence } from "../../../../lib/content/wording/check-wording.ts";
import { wordingRules } from "../../../../lib/content/wording/rules.ts";
import { wordingSentences } from "../wording-sentences.ts";

const place = (index: number) => ({ file: "content/guides/x.md", line: 3, column: 5 + index });
const findRules = (text: string) => checkWording([{ text, at: place }]).map(({ rule }) => rule);

describe("the wording rules", () => {
  it("have sentences to catch and sentences to leave alone, each rule", () => {
    expect(Object.keys(wordingSentences).sort()).toEqual(wordingRules.map(({ id }) => id).sort());
    for (const { caught, fine } of Object.values(wordingSentences)) {
      expect(caught.length).toBeGreaterThanOrEqual(2);
      expect(fine.length).toBeGreaterThanOrEqual(3);
    }
  });

  for (const [id, { caught, fine }] of Object.entries(wordingSentences)) {
    for (const text of caught) it(`${id} catches "${text}"`, () => expect(findRules(text)).toContain(id));
    for (const text of fine) it(`no rule minds "${text}" (${id})`, () => expect(findRules(text)).toEqual([]));
  }

  it("point at the words that break them, not at the start of the sentence", () => {
    expect(checkWording([{ text: "Please ask the LA.", at: place }])[0]).toMatchObject({
      line: 3,
      column: 20,
    });
  });
});

describe("the length of sentences", () => {
  const sentence = (words: number) => `${Array.from({ length: words }, () => "word").join(" ")} –.`;
  it("may be the most words a reader can hold", () => {
    expect(checkLength([{ text: sentence(longestSentence), at: place }])).toEqual([]);
  });
  it("is reported with the count when it is one word more", () => {
    expect(checkLength([{ text: sentence(longestSentence + 1), at: place }])[0]?.message).toContain(
      "26 words",
    );
  });
});
