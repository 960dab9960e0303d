import { countProblems, formatProblem } from "../lib/content/problem.ts";
import { listProblems, readGuide } from "../lib/guide/open-guide.ts";
import { findFolder, readArguments } from "./arguments.ts";
import { findToday } from "./today.ts";

const usage = "npm run content, or npm run content -- content";

const { positionals } = readArguments(usage, { allowPositionals: true });
// No check that it is one: a folder without site.md has that among its problems.
const folder = findFolder(usage, positionals);
const opened = readGuide(folder, findToday());
const lines = listProblems(opened).map(formatProblem);
const summary =
  lines.length === 0
    ? `${opened.content.records.length} content records, no problems`
    : `${countProblems(lines)}: nothing is published until each is mended`;
process.stdout.write(`${[...lines, summary].join("\n")}\n`);
process.exitCode = lines.length === 0 ? 0 : 1;
