import { expect, it } from "vitest";
import { toOtherWords } from "../../../../lib/content/phrases/other-words.ts";
import { guide } from "../../sound-guide.ts";

it("a page says those of its phrases that are marked for it, in the order of the table", () => {
  expect(toOtherWords(guide.phrases, "/situations/hours-cut")).toBe(
    "Other words for this: sent home early, part-time timetable.",
  );
});

it("a page says nothing of phrases that are not marked, or that it is only the second page of", () => {
  expect(toOtherWords(guide.phrases, "/mediation#what-is-it")).toBeUndefined();
  expect(toOtherWords(guide.phrases, "/support")).toBeUndefined();
});
