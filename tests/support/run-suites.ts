import { rmSync } from "node:fs";
import { ensureBrowser } from "../../printing/ensure-browser.ts";
import { type Count, formatTotal, sumCounts } from "./report-count.ts";
import { runSuite, type Suite, skipSuite } from "./run-suite.ts";

/** Runs every suite in this order with its own output, and ends with one line that sums them; answers with the exit code. */
export async function runSuites(suites: readonly Suite[]): Promise<number> {
  rmSync("reports", { recursive: true, force: true });
  const counts: Count[] = [];
  let built = true;
  for (const suite of suites) {
    process.stdout.write(`\n== ${suite.name}: ${suite.command}\n`);
    // What needs the built site is not run when the suite called "build" failed.
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
