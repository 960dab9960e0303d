import type { CalendarDate } from "../dates/calendar-date.ts";
import type { Task } from "./review.ts";

const nouns = {
  page: "pages to read again",
  contact: "contacts to confirm",
  source: "sources to open",
  council: "councils to change",
  holidays: "lists of bank holidays to renew",
};
const sorts = Object.keys(nouns) as Task["sort"][];

/** A line for each task, `due  file:line:column  what`, and one that counts them. */
export function formatTasks(tasks: readonly Task[], today: CalendarDate): string {
  const lines = tasks.map(({ due, file, line, column, what }) => {
    const late = due !== undefined && due < today ? " (late)" : "";
    return `${due ?? "any day   "}${late}  ${file}:${line}:${column}  ${what}`;
  });
  return `${[...lines, countTasks(tasks) || "nothing to do"].join("\n")}\n`;
}

/** The tasks as data, for other programs. */
export function renderTasks(tasks: readonly Task[], today: CalendarDate): string {
  return `${JSON.stringify({ today, tasks: tasks.map((task) => ({ ...task, due: task.due ?? null })) }, null, 2)}\n`;
}

/** `2 pages to read again, 1 contact to confirm`; nothing for none. */
export function countTasks(tasks: readonly Task[]): string {
  return sorts
    .map((sort) => ({ sort, count: tasks.filter((task) => task.sort === sort).length }))
    .filter(({ count }) => count > 0)
    .map(({ sort, count }) => `${count} ${count === 1 ? nouns[sort].replace("s ", " ") : nouns[sort]}`)
    .join(", ");
}
