import { listProblems, readGuide } from "../lib/guide/open-guide.ts";
import { formatBlockers, listBlockers } from "../lib/reviews/launch.ts";
import { checkFolder, findFolder, readArguments } from "./arguments.ts";
import { findToday } from "./today.ts";

const usage = "npm run launch-check, or npm run launch-check -- --json content";

const { values, positionals } = readArguments(usage, {
  allowPositionals: true,
  options: { json: { type: "boolean" } },
});
const opened = readGuide(checkFolder(usage, findFolder(usage, positionals)), findToday());
const problems = listProblems(opened);
const blockers = listBlockers(opened.content);
process.stdout.write(
  values.json ? `${JSON.stringify({ problems, blockers }, null, 2)}\n` : formatBlockers(blockers, problems),
);
process.exitCode = problems.length + blockers.length === 0 ? 0 : 1;
