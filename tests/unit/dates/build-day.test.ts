import { describe, expect, it } from "vitest";
import { readBuildDay } from "../../../lib/dates/build-day.ts";

describe("The day a build is told", () => {
  it("is taken where it is one, and none where it is not set", () => {
    expect(readBuildDay("2028-02-29")).toBe("2028-02-29");
    expect([readBuildDay(undefined), readBuildDay("")]).toEqual([undefined, undefined]);
  });
  it.each(["2026-02-29", "2026-1-1", " 2026-11-22", "today", "9999-12-31", "0000-01-01", "2019-12-31"])(
    "is refused by name and with what to write: %j",
    (given) => {
      expect(() => readBuildDay(given)).toThrow(`SITE_BUILD_DAY is "${given}", which is no day; write`);
    },
  );
});
