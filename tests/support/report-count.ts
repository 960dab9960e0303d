import { existsSync, readFileSync } from "node:fs";
import { listFailures } from "./list-failures.ts";

/** How many tests passed and failed, with a line for each that failed where a report names it. */
export type Count = {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
};

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
    return toCount(numPassedTests, numFailedTests, () => listFailures(report, from));
  }
  const { stats } = report as { stats?: Record<string, unknown> };
  const passed = Number(stats?.expected) + Number(stats?.flaky);
  return toCount(passed, stats?.unexpected, () => listFailures(report, from));
}

/** All counts together. */
export function sumCounts(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
    failures: counts.flatMap(({ failures }) => failures),
  };
}

/** The end of `npm test`: what failed, a line each, for a record that keeps only the end, then the total. */
export function formatTotal({ passed, failed, failures }: Count): string {
  return [...failures.map((failure) => `failed: ${failure}`), `${passed} passed, ${failed} failed`].join(
    "\n",
  );
}

function toCount(passed: unknown, failed: unknown, list: () => string[]): Count | undefined {
  if (!Number.isInteger(passed) || !Number.isInteger(failed)) return undefined;
  return { passed: Number(passed), failed: Number(failed), failures: list() };
}
