import { describe, expect, it } from "vitest";
import { checkLength, checkWording } from "../../../../lib/content/wording/check-wording.ts";
import { wordingRules } from "../../../../lib/content/wording/rules.ts";

const place = (index: number) => ({ file: "content/guides/x.md", line: 3, column: 5 + index });
const findRules = (text: string) => checkWording([{ text, at: place }]).map(({ rule }) => rule);

describe("the wording rules", () => {
  it("each have a name of their own, sentences to catch and near neighbours to leave alone", () => {
    expect(new Set(wordingRules.map(({ id }) => id)).size).toBe(wordingRules.length);
    for (const { id, caught, fine } of wordingRules) {
      expect(caught.length, id).toBeGreaterThanOrEqual(2);
      expect(fine.length, id).toBeGreaterThanOrEqual(3);
    }
  });

  for (const { id, caught, fine } of wordingRules) {
    it.each(caught)(`catch, by ${id}: %s`, (text) => expect(findRules(text)).toContain(id));
    it.each(fine)(`leave alone, near ${id}: %s`, (text) => expect(findRules(text)).toEqual([]));
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
    expect(checkLength([{ text: sentence(25), at: place }])).toEqual([]);
  });
  it("is reported with the count when it is one word more", () => {
    expect(checkLength([{ text: sentence(26), at: place }])[0]?.message).toContain("26 words");
  });
});
