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
  const [passed, failed] = from === "vitest" ? readVitest(report) : readPlaywright(report);
  if (!Number.isInteger(passed) || !Number.isInteger(failed)) return undefined;
  return { passed: Number(passed), failed: Number(failed), failures: listFailures(report, from) };
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

function readVitest(report: unknown): [passed: unknown, failed: unknown] {
  const { numPassedTests, numFailedTests } = report as Record<string, unknown>;
  return [numPassedTests, numFailedTests];
}

function readPlaywright(report: unknown): [passed: unknown, failed: unknown] {
  const { stats } = report as { stats?: Record<string, unknown> };
  return [Number(stats?.expected) + Number(stats?.flaky), stats?.unexpected];
}
