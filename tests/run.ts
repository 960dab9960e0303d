import { rmSync } from "node:fs";
import { ensureBrowser } from "./support/ensure-browser.ts";
import { type Count, formatTotal, sumCounts } from "./support/report-count.ts";
import { runSuite, type Suite, skipSuite } from "./support/run-suite.ts";

/** In this order, all of them even when one fails; what needs the built site is not run when the build failed. */
const suites: readonly Suite[] = [
  { name: "types", command: "npx tsc --noEmit" },
  { name: "lint", command: "npx biome check ." },
  { name: "unit", command: "npx vitest run --project unit", report: "vitest" },
  { name: "build", command: "npm run build" },
  { name: "site", command: "npx vitest run --project site", report: "vitest", needsBuild: true },
  { name: "e2e", command: "npx playwright test", report: "playwright", needsBuild: true, needsBrowser: true },
];

/** Runs every suite with its own output and ends with one line that sums them; answers with the exit code. */
async function main(): Promise<number> {
  rmSync("reports", { recursive: true, force: true });
  const counts: Count[] = [];
  let built = true;
  for (const suite of suites) {
    process.stdout.write(`\n== ${suite.name}: ${suite.command}\n`);
    const count = await runOne(suite, built);
    if (suite.name === "build") built = count.failed === 0;
    counts.push(count);
  }
  const total = sumCounts(counts);
  process.stdout.write(`\n${formatTotal(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

async function runOne(suite: Suite, built: boolean): Promise<Count> {
  if (suite.needsBuild && !built) return skipSuite(suite, "the build failed, so there is no site to test");
  if (!suite.needsBrowser) return runSuite(suite);
  const missing = await ensureBrowser();
  return missing === undefined ? runSuite(suite) : skipSuite(suite, missing);
}

process.exitCode = await main();
