import { parseArgs } from "node:util";
import { listRecords } from "../lib/content/library.ts";
import { parseCalendarDate } from "../lib/dates/calendar-date.ts";
import { renderTaskCalendar } from "../lib/feeds/review-calendar.ts";
import { readGuide } from "../lib/site/guide.ts";
import { listAllTasks, listTasks } from "../lib/site/review.ts";
import { formatTasks, renderTasks } from "../lib/site/review-report.ts";

const { values } = parseArgs({
  options: {
    today: { type: "string" },
    json: { type: "boolean" },
    calendar: { type: "boolean" },
    content: { type: "string", default: "content" },
  },
});
// A person runs this, so their own day is meant; Sweden writes days as year-month-day.
const today = parseCalendarDate(values.today ?? new Date().toLocaleDateString("sv-SE"));
const library = readGuide(values.content);
const site = listRecords(library, "site")[0];
if (!today || !site) {
  process.stderr.write(
    today ? "site.md cannot be read; run npm run content\n" : "write the day as --today=2026-11-22\n",
  );
  process.exitCode = 1;
} else if (values.calendar) {
  process.stdout.write(renderTaskCalendar(listAllTasks(library), today, site));
} else {
  const tasks = listTasks(library, today);
  process.stdout.write(values.json ? renderTasks(tasks, today) : formatTasks(tasks, today));
}
