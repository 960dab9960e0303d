import type { Site } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import { countTasks } from "../reviews/report.ts";
import type { Task } from "../reviews/tasks.ts";
import { type CalendarEvent, renderCalendar } from "./icalendar.ts";

/** A calendar with one event for each day that tasks are due, and a note of those without a day; late ones stand on today. */
export function renderTaskCalendar(tasks: readonly Task[], today: CalendarDate, site: Site): string {
  const days = new Map<CalendarDate, Task[]>();
  for (const task of tasks) if (task.due) days.set(task.due, [...(days.get(task.due) ?? []), task]);
  const events = [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([due, same]) => toEvent(due, due < today ? today : due, same, site));
  const undated = countTasks(tasks.filter(({ due }) => !due));
  const left = undated && `Left out, being without a day: ${undated}. npm run review lists them.`;
  const product = `-//${site.title}//Reviews//EN`;
  return renderCalendar({ product, stamp: today, events, ...(left && { description: left }) });
}

function toEvent(due: CalendarDate, day: CalendarDate, tasks: readonly Task[], site: Site): CalendarEvent {
  return {
    uid: `review-${due}@${new URL(site.address).hostname}`,
    day,
    title: `${site.title}: ${countTasks(tasks)}`,
    description: tasks.map(({ file, line, what }) => `${file}:${line} ${what}`).join("\n"),
    address: site.address,
  };
}
