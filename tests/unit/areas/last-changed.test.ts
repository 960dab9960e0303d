import { describe, expect, it } from "vitest";
import { findLastChanged } from "../../../lib/areas/last-changed.ts";

const words = { tree: { type: "root" as const, children: [] } };
const on = (...days: string[]) => days.map((date) => ({ date, words }));

describe("The day a record last changed", () => {
  it("is that of its newest change when one thing was mended after the review", () => {
    expect(findLastChanged({ reviewed: "2026-11-22", changes: on("2027-01-05", "2026-11-22") })).toBe(
      "2027-01-05",
    );
  });

  it("is that of the review when nothing was changed since", () => {
    expect(findLastChanged({ reviewed: "2027-02-01", changes: on("2026-11-22") })).toBe("2027-02-01");
  });
});
