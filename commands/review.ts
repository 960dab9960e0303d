import { listRecords } from "../lib/content/content.ts";
import { countProblems } from "../lib/content/problem.ts";
import { parseCalendarDate } from "../lib/dates/calendar-date.ts";
import { renderTaskCalendar } from "../lib/feeds/review-calendar.ts";
import { listProblems, readGuide } from "../lib/guide/open-guide.ts";
import { formatTasks, renderTasks } from "../lib/reviews/report.ts";
import { listAllTasks, listTasks } from "../lib/reviews/tasks.ts";
import { checkFolder, readArguments, refuse } from "./arguments.ts";
import { findToday } from "./today.ts";

const usage =
  "npm run review, or npm run review -- --today=2026-11-22 --content=folder, with --json or --calendar";

const { values } = readArguments(usage, {
  options: {
    today: { type: "string" },
    json: { type: "boolean" },
    calendar: { type: "boolean" },
    content: { type: "string", default: "content" },
  },
});
if (values.json && values.calendar) refuse(usage, "--json and --calendar cannot be used together");
const today =
  values.today === undefined
    ? findToday()
    : (parseCalendarDate(values.today) ?? refuse(usage, `"${values.today}" is no day`));
const opened = readGuide(checkFolder(usage, values.content), findToday());
const { content } = opened;
const problems = listProblems(opened);
const [site] = listRecords(content, "site");
// Beside the list and not in it, so that a file made from it stays whole.
if (problems.length > 0)
  process.stderr.write(`${countProblems(problems)} in the content may hide tasks; run npm run content\n`);
if (!values.calendar) {
  const tasks = listTasks(content, today);
  process.stdout.write(values.json ? renderTasks(tasks, today) : formatTasks(tasks, today));
} else if (site) {
  process.stdout.write(renderTaskCalendar(listAllTasks(content), today, site));
} else {
  process.stderr.write("no calendar can be made: site.md cannot be read\n");
  process.exitCode = 1;
}
