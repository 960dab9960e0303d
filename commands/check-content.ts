import { formatProblem } from "../lib/content/problem.ts";
import { listEmptyFolders } from "../lib/site/empty-folders.ts";
import { readGuide } from "../lib/site/guide.ts";

const folder = process.argv[2] ?? "content";
const guide = readGuide(folder);
const lines = [
  ...guide.problems.map(formatProblem),
  // Nothing is wrong with such content, and the live preview shows it; Next cannot export it.
  ...listEmptyFolders(guide).map(
    (name) => `${folder}/${name}  this folder is empty; write at least one file, or the site cannot be built`,
  ),
];
const summary =
  lines.length === 0
    ? `${guide.records.length} content records, no problems`
    : `${lines.length} ${lines.length === 1 ? "problem" : "problems"}: nothing is published until each is mended`;
process.stdout.write(`${[...lines, summary].join("\n")}\n`);
process.exitCode = lines.length === 0 ? 0 : 1;
