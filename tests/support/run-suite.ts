import { runCommand } from "../../printing/run-command.ts";
import { type Count, readCount, sumCounts } from "./report-count.ts";

/** One step of `npm test`; without a report the step itself counts as one. */
export type Suite = {
  readonly name: string;
  readonly command: string;
  readonly report?: "vitest" | "playwright";
  readonly needsBuild?: boolean;
  readonly needsBrowser?: boolean;
};

/** Runs a suite with its output shown as it comes, and counts what passed and failed; a suite that breaks down counts as failed. */
export async function runSuite({ name, command, report }: Suite): Promise<Count> {
  const file = `reports/${name}.json`;
  const code = await runCommand(`${command}${report === undefined ? "" : reporters[report](file)}`, file);
  const count = report === undefined ? undefined : readCount(file, report);
  const asWhole = failed(`${name}: ${command}`);
  if (count === undefined) return code === 0 ? { passed: 1, failed: 0, failures: [] } : asWhole;
  // Such as a test file that could not be loaded, which no single test stands for.
  return code !== 0 && count.failed === 0 ? sumCounts([count, asWhole]) : count;
}

/** Counts a suite that cannot run as one failure and says why. */
export function skipSuite({ name }: Suite, reason: string): Count {
  const line = `${name} did not run: ${reason}`;
  process.stdout.write(`${line}\n`);
  return failed(line);
}

function failed(line: string): Count {
  return { passed: 0, failed: 1, failures: [line] };
}

const reporters = {
  vitest: (file: string) => ` --reporter=default --reporter=json --outputFile.json=${file}`,
  playwright: () => " --reporter=list,json",
};
