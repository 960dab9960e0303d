import { parseArgs } from "node:util";
import { listRecords } from "../content/library.ts";
import { parseCalendarDate } from "../dates/calendar-date.ts";
import { readGuide } from "./guide.ts";
import { listAllTasks, listTasks } from "./review.ts";
import { formatTasks, renderTaskCalendar, renderTasks } from "./review-report.ts";

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
