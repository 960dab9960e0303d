import { describe, expect, it } from "vitest";
import { checkOrder } from "../../../../lib/content/checks/check-order.ts";
import { parseContent } from "../../../../lib/content/content.ts";
import { change } from "../../sound-guide.ts";

const area = "areas/southend-on-sea.md";

/** The messages about the sound guide once a line of one of its files is another. */
function check(path: string, from: string, to: string): string[] {
  return checkOrder(
    parseContent(
      change(path, (text) => text.replace(from, to)),
      "content",
    ),
  ).map(({ message }) => message);
}

describe("two dates in order", () => {
  it("are a review on a later day: not on the day it was reviewed, nor before it", () => {
    const review = (day: string) =>
      check("guides/mediation.md", "review-by: 2027-05-22", `review-by: ${day}`);
    const message = '"review-by" must be a later day than "reviewed", which is 2026-11-22';
    expect(review("2026-11-23")).toEqual([]);
    expect(review("2026-11-22")).toEqual([message]);
    expect(review("2026-11-21")).toEqual([message]);
  });

  it("are the days of a contract that ends after it begins, where both are given", () => {
    const contract = (days: string) =>
      check(area, "        for:\n", `${days.replace(/^/gm, "        ")}\n        for:\n`);
    expect(contract("from: 2026-04-01\nuntil: 2026-04-02")).toEqual([]);
    const message = '"until" must be a later day than "from", which is 2026-04-01';
    expect(contract("from: 2026-04-01\nuntil: 2026-04-01")).toEqual([message]);
    expect(contract("from: 2026-04-01\nuntil: 2025-03-31")).toEqual([message]);
    expect(contract("until: 2025-03-31")).toEqual([]);
    expect(contract("from: 2026-04-01")).toEqual([]);
  });

  it("are changes with the newest first, one for each day", () => {
    const entry = (day: string) =>
      check(area, "changes:\n", `changes:\n  - date: ${day}\n    words: It was read again.\n`);
    expect(entry("2026-11-23")).toEqual([]);
    expect(entry("2026-11-22")).toEqual(['"changes" has a second entry for 2026-11-22; put both into one']);
    expect(entry("2026-11-21")).toEqual(['"changes" has 2026-11-22 below 2026-11-21; put the newest first']);
  });
});
