import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isStarted } from "../lib/publish/is-started.ts";
import { listDifferences } from "./host-differences.ts";
import { listQuestions } from "./host-questions.ts";

/** What a host was asked, and each difference from the release with the addresses that have it. */
type Checked = { asked: number; right: number; differences: ReadonlyMap<string, readonly string[]> };

/** Asks a host for one address of each kind, and compares its answers with the release it should be sending. */
export async function checkHost(origin: string, folder: string): Promise<Checked> {
  const questions = listQuestions(folder);
  const differences = new Map<string, string[]>();
  let right = 0;
  for (const question of questions) {
    const response = await fetch(new URL(question.path, origin), {
      redirect: "manual",
      headers: { Origin: "https://other.example" },
    });
    const body = Buffer.from(await response.arrayBuffer());
    const wanted = question.file && readFileSync(join(folder, question.file));
    const found = listDifferences(question, response, wanted ? body.equals(wanted) : true);
    if (found.length === 0) right += 1;
    for (const line of found) differences.set(line, [...(differences.get(line) ?? []), question.path]);
  }
  return { asked: questions.length, right, differences };
}

/** Checks the host named on the command line against `dist`, and says how it differs. */
async function main(origin: string | undefined, folder = "dist"): Promise<number> {
  if (!origin || !URL.canParse(origin)) {
    process.stderr.write("name the host to ask: npm run check-host -- http://localhost:8788\n");
    return 1;
  }
  const { asked, right, differences } = await checkHost(origin, resolve(folder));
  const lines = [...differences].map(
    ([line, paths]) => `${line}  (${paths.length}: ${paths.slice(0, 3).join(" ")})`,
  );
  process.stdout.write(
    `${[...lines, `${asked} addresses asked, ${right} answered as the release says`].join("\n")}\n`,
  );
  return right === asked ? 0 : 1;
}

if (isStarted(import.meta.url)) {
  const [origin, folder] = process.argv.slice(2);
  process.exitCode = await main(origin, folder);
}
