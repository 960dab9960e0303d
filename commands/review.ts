import { formatMail, renderMail, toConfirmMail } from "../lib/areas/confirm-mail.ts";
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
  "npm run review, or npm run review -- --today=2026-11-22 --content=folder, with --json or --calendar, or with --area=kent, and --email for a message to its council";

const { values } = readArguments(usage, {
  options: {
    today: { type: "string" },
    json: { type: "boolean" },
    calendar: { type: "boolean" },
    area: { type: "string" },
    email: { type: "boolean" },
    content: { type: "string", default: "content" },
  },
});
if (values.json && values.calendar) refuse(usage, "--json and --calendar cannot be used together");
if (values.area !== undefined && (values.json || values.calendar))
  refuse(usage, "--area cannot be used with --json or --calendar");
if (values.email && values.area === undefined) refuse(usage, "--email needs --area, to say to which council");
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
if (values.area !== undefined) {
  process.stdout.write(toCouncil(values.area));
} else if (!values.calendar) {
  const tasks = listTasks(content, today);
  process.stdout.write(values.json ? renderTasks(tasks, today) : formatTasks(tasks, today));
} else if (site) {
  process.stdout.write(renderTaskCalendar(listAllTasks(content), today, site));
} else {
  process.stderr.write("no calendar can be made: site.md cannot be read\n");
  process.exitCode = 1;
}

/** What to ask one council, to read or as a message to send. */
function toCouncil(name: string): string {
  if (!opened.sound) return refuse(usage, "--area needs content without problems; run npm run content");
  const { guide } = opened;
  const area = guide.all.area.find((one) => one.name === name);
  if (!area) return refuse(usage, `there is no content/areas/${name}.md`);
  const mail = toConfirmMail(guide, area);
  return values.email ? renderMail(mail) : formatMail(mail);
}
