import { describe, expect, it } from "vitest";
import { formatTotal, parseReport, readCount, sumCounts } from "../../support/report-count.ts";

describe("What npm test counts", () => {
  it("reads passed and failed from both runners' reports", () => {
    expect(parseReport({ numPassedTests: 4, numFailedTests: 1 }, "vitest")).toEqual({ passed: 4, failed: 1 });
    const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 3 };
    expect(parseReport({ stats }, "playwright")).toEqual({ passed: 6, failed: 2 });
  });

  it("takes a report that is missing or makes no sense for no report, so that the suite fails", () => {
    expect(readCount("no/such/report.json", "vitest")).toBeUndefined();
    expect(parseReport({}, "vitest")).toBeUndefined();
    expect(parseReport({}, "playwright")).toBeUndefined();
  });

  it("ends with one line that sums the suites", () => {
    const total = sumCounts([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ]);
    expect(formatTotal(total)).toBe("41 passed, 2 failed");
  });
});
