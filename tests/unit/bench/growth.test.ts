import { describe, expect, it } from "vitest";
import { findBend, greatestBend } from "../../bench/growth.ts";

/** The bend of builds with 0, 50 and 153 areas whose cost is worked out from their number. */
function bendOf(cost: (areas: number) => number): number {
  const [none, some, all] = [0, 50, 153].map((areas) => ({ areas, cost: cost(areas) }));
  if (!none || !some || !all) throw new Error("three sizes make three costs");
  return findBend(none, some, all);
}

describe("The bend of a build's growth", () => {
  it("is nothing where each area costs as much as the last, whatever the guide costs without them", () => {
    expect(bendOf((areas) => 100 + 0.3 * areas)).toBeCloseTo(0);
    expect(bendOf((areas) => 2 * areas)).toBeCloseTo(0);
  });

  it("is too great where each area is compared with every other", () => {
    expect(bendOf((areas) => 100 + 0.002 * areas ** 2)).toBeCloseTo(0.22);
    expect(bendOf((areas) => 100 + 0.002 * areas ** 2)).toBeGreaterThan(greatestBend);
  });

  it("is less than nothing where the first areas cost most", () => {
    expect(bendOf((areas) => 100 + Math.sqrt(areas))).toBeLessThan(0);
  });
});
