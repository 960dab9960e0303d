import { expect, test } from "vitest";
import { toSentences } from "../../../lib/text/to-sentences.ts";

test("notes are closed with a full stop where they have no mark of their own, and what is not there is left out", () => {
  expect(
    toSentences(["Monday to Friday, 9am to 5pm", "By textphone, dial 18001 first.", "Closed today!"]),
  ).toBe("Monday to Friday, 9am to 5pm. By textphone, dial 18001 first. Closed today!");
  expect(toSentences([undefined, "Day and night", undefined])).toBe("Day and night.");
  expect(toSentences([undefined])).toBe("");
});
