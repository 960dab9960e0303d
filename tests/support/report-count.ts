import { existsSync, readFileSync } from "node:fs";

/** How many tests passed and failed. */
export type Count = { readonly passed: number; readonly failed: number };

/** The counts in a suite's JSON report; undefined when the suite ended without writing a readable one. */
export function readCount(file: string, from: "vitest" | "playwright"): Count | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return parseReport(JSON.parse(readFileSync(file, "utf8")), from);
  } catch {
    return undefined;
  }
}

/** The counts in a parsed report: a test that needed a second try passed, and one that was left out counts as neither. */
export function parseReport(report: unknown, from: "vitest" | "playwright"): Count | undefined {
  if (from === "vitest") {
    const { numPassedTests, numFailedTests } = report as Record<string, unknown>;
    return toCount(numPassedTests, numFailedTests);
  }
  const { stats } = report as { stats?: Record<string, unknown> };
  return toCount(Number(stats?.expected) + Number(stats?.flaky), stats?.unexpected);
}

/** All counts together. */
export function sumCounts(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

/** The last line of `npm test`. */
export function formatTotal({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

function toCount(passed: unknown, failed: unknown): Count | undefined {
  if (!Number.isInteger(passed) || !Number.isInteger(failed)) return undefined;
  return { passed: Number(passed), failed: Number(failed) };
}
