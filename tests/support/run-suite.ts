import { runCommand } from "../../printing/run-command.ts";
import { type Count, readCount } from "./report-count.ts";

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
  if (count === undefined) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // Such as a test file that could not be loaded, which no single test stands for.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Counts a suite that cannot run as one failure and says why. */
export function skipSuite({ name }: Suite, reason: string): Count {
  process.stdout.write(`${name} did not run: ${reason}\n`);
  return { passed: 0, failed: 1 };
}

const reporters = {
  vitest: (file: string) => ` --reporter=default --reporter=json --outputFile.json=${file}`,
  playwright: () => " --reporter=list,json",
};
