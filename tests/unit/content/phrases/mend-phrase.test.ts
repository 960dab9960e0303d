import { describe, expect, it } from "vitest";
import { mendPhrase, toPhraseKey } from "../../../../lib/content/phrases/mend-phrase.ts";

describe("a phrase", () => {
  it.each([
    "sent home early",
    "no 1:1",
    "can't cope",
    "SOS SEN",
    "appeal section B, F or I",
    "RTA (refusal to assess)",
    "£200 fine",
    "school gives 50%",
  ])("is left as it is where nothing is wrong with it: %s", (phrase) =>
    expect(mendPhrase(phrase)).toBe(phrase),
  );

  it.each([
    [" sent  home early ", "sent home early"],
    ["sent home early.", "sent home early"],
    ["is it free?", "is it free"],
    ["- burnout", "burnout"],
    ["\u201coutcomes met\u201d", "outcomes met"],
    ["can\u2019t cope", "can't cope"],
    ["a\u00a0fine", "a fine"],
    ["???", ""],
  ])("is mended: %j", (phrase, mended) => expect(mendPhrase(phrase)).toBe(mended));

  it("has the key of one that differs in capitals, spaces and signs alone", () => {
    expect(toPhraseKey("Part-time  time table!")).toBe(toPhraseKey("part time timetable"));
    expect(toPhraseKey("no 1:1")).not.toBe(toPhraseKey("no 1:2"));
  });
});
