import { countProblems, formatProblem } from "../lib/content/problem.ts";
import { listEmptyFolders } from "../lib/guide/empty-folders.ts";
import { listProblems, readGuide } from "../lib/guide/open-guide.ts";
import { findFolder, readArguments } from "./arguments.ts";
import { findToday } from "./today.ts";

const usage = "npm run content, or npm run content -- content";

const { positionals } = readArguments(usage, { allowPositionals: true });
// No check that it is one: a folder without site.md has that among its problems.
const folder = findFolder(usage, positionals);
const opened = readGuide(folder, findToday());
const lines = [
  ...listProblems(opened).map(formatProblem),
  // Nothing is wrong with such content, and the live preview shows it; Next cannot export it.
  ...listEmptyFolders(opened.content).map(
    (name) => `${folder}/${name}  this folder is empty; write at least one file, or the site cannot be built`,
  ),
];
const summary =
  lines.length === 0
    ? `${opened.content.records.length} content records, no problems`
    : `${countProblems(lines)}: nothing is published until each is mended`;
process.stdout.write(`${[...lines, summary].join("\n")}\n`);
process.exitCode = lines.length === 0 ? 0 : 1;
