import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { formatTotal, parseReport, readCount, sumCounts } from "../../support/report-count.ts";

describe("What npm test counts", () => {
  it("reads passed and failed from both runners' reports", () => {
    const counted = { numPassedTests: 4, numFailedTests: 1 };
    expect(parseReport(counted, "vitest")).toEqual({ passed: 4, failed: 1, failures: [] });
    const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 3 };
    expect(parseReport({ stats }, "playwright")).toEqual({ passed: 6, failed: 2, failures: [] });
  });

  it("names each test that failed, and a file that could not be loaded", () => {
    const testResults = [
      {
        name: resolve("tests/a.test.ts"),
        assertionResults: [
          { status: "failed", fullName: "A is B" },
          { status: "passed", fullName: "B is C" },
        ],
      },
      { name: resolve("tests/b.test.ts"), message: "no such file\nat line 1", assertionResults: [] },
    ];
    const counted = { numPassedTests: 1, numFailedTests: 1 };
    expect(parseReport({ ...counted, testResults }, "vitest")?.failures).toEqual([
      "tests/a.test.ts  A is B",
      "tests/b.test.ts  no such file",
    ]);
    const spec = { file: "axe.test.ts", line: 7, title: "axe has nothing to say" };
    const suites = [
      {
        suites: [
          {
            specs: [
              { ...spec, ok: false },
              { ...spec, ok: true },
            ],
          },
        ],
      },
    ];
    const stats = { expected: 1, unexpected: 1, flaky: 0 };
    expect(parseReport({ stats, suites }, "playwright")?.failures).toEqual([
      "axe.test.ts:7  axe has nothing to say",
    ]);
  });

  it("takes a report that is missing or makes no sense for no report, so that the suite fails", () => {
    expect(readCount("no/such/report.json", "vitest")).toBeUndefined();
    expect(parseReport({}, "vitest")).toBeUndefined();
    expect(parseReport({}, "playwright")).toBeUndefined();
  });

  it("ends with what failed and one line that sums the suites", () => {
    const total = sumCounts([
      { passed: 1, failed: 0, failures: [] },
      { passed: 40, failed: 2, failures: ["one", "two"] },
    ]);
    expect(formatTotal(total)).toBe("failed: one\nfailed: two\n41 passed, 2 failed");
  });
});
