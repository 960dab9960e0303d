import { formatProblem } from "../lib/content/problem.ts";
import { readGuide } from "../lib/site/guide.ts";

const folder = process.argv[2] ?? "content";
const { records, problems } = readGuide(folder);
for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
const summary =
  problems.length === 0
    ? `${records.length} content records, no problems`
    : `${problems.length} ${problems.length === 1 ? "problem" : "problems"}: nothing is published until each is mended`;
process.stdout.write(`${summary}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
