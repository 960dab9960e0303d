import type { Site } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import type { Task } from "../site/review.ts";
import { countTasks } from "../site/review-report.ts";
import { type CalendarEvent, renderCalendar } from "./icalendar.ts";

/** A calendar with one event for each day something is due; what is late or has no day stands on today. */
export function renderTaskCalendar(tasks: readonly Task[], today: CalendarDate, site: Site): string {
  const days = new Map<CalendarDate, Task[]>();
  for (const task of tasks) {
    const day = task.due === undefined || task.due < today ? today : task.due;
    days.set(day, [...(days.get(day) ?? []), task]);
  }
  const events = [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, due]) => toEvent(day, due, site));
  return renderCalendar({ product: `-//${site.title}//Reviews//EN`, stamp: today, events });
}

function toEvent(day: CalendarDate, tasks: readonly Task[], site: Site): CalendarEvent {
  return {
    uid: `review-${day}@${new URL(site.address).hostname}`,
    day,
    title: `${site.title}: ${countTasks(tasks)}`,
    description: tasks.map(({ file, line, what }) => `${file}:${line} ${what}`).join("\n"),
    address: site.address,
  };
}
