import { expect, it } from "vitest";
import { drawings } from "../../../../lib/brand/drawings.ts";
import { onTheDay } from "../../../../lib/content/kinds/on-the-day.ts";

const frame = { drawing: "table", caption: "Everyone meets", words: "All sit down." };

function listMessages(value: unknown): string[] {
  return onTheDay.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
}

it("a day has up to five frames, each with any drawing of the family", () => {
  expect(listMessages(Array(5).fill(frame))).toEqual([]);
  expect(Object.keys(drawings).flatMap((drawing) => listMessages([{ ...frame, drawing }]))).toEqual([]);
});

it("an author is told of a drawing there is none of, of a sixth frame and of one without words", () => {
  expect(listMessages([{ ...frame, drawing: "clown" }])).toEqual([
    expect.stringMatching(/^must be one of envelope, leaf, .*person-in-a-wheelchair$/),
  ]);
  expect(listMessages(Array(6).fill(frame))).toEqual([expect.stringContaining("more than 5 frames")]);
  expect(listMessages([{ ...frame, words: "" }])).not.toEqual([]);
});
