import { expect, it } from "vitest";
import { suggestNearest } from "../../../lib/content/nearest.ts";

it("offers the name most alike, and none when nothing is alike", () => {
  expect(suggestNearest("local-sendiass", ["the-helpline"])).toBe("");
  expect(suggestNearest("mediaton", ["mediation", "areas"])).toBe(' Did you mean "mediation"?');
  expect(suggestNearest("x", [])).toBe("");
});
