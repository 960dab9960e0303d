import { addDays, type CalendarDate } from "../dates/calendar-date.ts";
import { daysAhead, type Task } from "./tasks.ts";

const nouns = {
  page: "pages to read again",
  contact: "contacts to confirm",
  source: "sources to open",
  council: "councils to change",
  holidays: "lists of bank holidays to renew",
};
const kinds = Object.keys(nouns) as Task["kind"][];

/** What the list is, then a line for each task, `due  file:line:column  what`, and one that counts them by kind. */
export function formatTasks(tasks: readonly Task[], today: CalendarDate): string {
  if (tasks.length === 0) return "nothing to do\n";
  const lines = tasks.map((task) => {
    const { due, file, line, column, what } = task;
    return `${due ?? "any day   "}${isLate(task, today) ? " (late)" : ""}  ${file}:${line}:${column}  ${what}`;
  });
  return `${[introduce(tasks, today), ...lines, countTasks(tasks)].join("\n")}\n`;
}

/** Most days are months ahead, which looks wrong to a reader who expects what is due soon. */
function introduce(tasks: readonly Task[], today: CalendarDate): string {
  const late = tasks.filter((task) => isLate(task, today)).length;
  const soon = `all that is due by ${addDays(today, daysAhead)}`;
  const anyTime = "every contact to confirm and source to open, each by the first page that shows it";
  const marked = late === 0 ? "none is late" : `${late} ${late === 1 ? "is" : "are"} late and marked so`;
  return `${tasks.length} ${tasks.length === 1 ? "task" : "tasks"}, soonest first: ${soon}, and ${anyTime}; ${marked}`;
}

function isLate({ due }: Task, today: CalendarDate): boolean {
  return due !== undefined && due < today;
}

/** The tasks as data, for other programs. */
export function renderTasks(tasks: readonly Task[], today: CalendarDate): string {
  return `${JSON.stringify({ today, tasks: tasks.map((task) => ({ ...task, due: task.due ?? null })) }, null, 2)}\n`;
}

/** `2 pages to read again, 1 contact to confirm`; nothing for none. */
export function countTasks(tasks: readonly Task[]): string {
  return kinds
    .map((kind) => ({ kind, count: tasks.filter((task) => task.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${count === 1 ? nouns[kind].replace("s ", " ") : nouns[kind]}`)
    .join(", ");
}
