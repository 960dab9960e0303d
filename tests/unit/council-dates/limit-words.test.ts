import { expect, it } from "vitest";
import { describeDoubt, describePeriod, nameHolder } from "../../../lib/council-dates/limit-words.ts";

it("says that a holder must where the law says so, and should where only guidance does", () => {
  for (const who of ["council", "old-council", "adviser", "school-or-council", "panel"] as const) {
    expect(nameHolder({ who, restsOn: "law" }), who).toMatch(/^(The|Your) .+ must$/);
    expect(nameHolder({ who, restsOn: "guidance" }), who).toMatch(/^(The|Your) .+ should$/);
  }
});

it("never tells the reader that they must", () => {
  expect(nameHolder({ who: "you", restsOn: "law" })).toBe("It is up to you to");
});

it("says of a time that it is not certain or was not checked, and nothing of one that was read", () => {
  expect(describeDoubt({ certainty: "uncertain" })).toContain("not certain");
  expect(describeDoubt({ certainty: "not-rechecked" })).toContain("not checked");
  expect([describeDoubt({ certainty: "read" }), describeDoubt({})]).toEqual([undefined, undefined]);
});

it("says how long there is, and whether the first day counts", () => {
  const six = { amount: 6, unit: "weeks" } as const;
  expect(describePeriod({ counted: "after", ...six })).toBe("Within 6 weeks");
  expect(describePeriod({ counted: "beginning-with", ...six })).toBe(
    "Within 6 weeks, the first day included",
  );
  expect(describePeriod({ counted: "at-least-before", ...six })).toBe("At least 6 weeks before");
  expect(describePeriod({ counted: "before-a-day", day: "02-15" })).toBe("Before 15 February");
});
