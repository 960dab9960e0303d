import type { Content } from "../content/content.ts";
import { type FieldDoc, listFieldDocs } from "../content/field-docs.ts";
import { inEachFile } from "../content/in-each-file.ts";
import { listGroups, type PlacedGroup } from "../content/placed-groups.ts";
import type { Place, Problem } from "../content/problem.ts";
import { type CalendarDate, formatShortDate, parseCalendarDate } from "../dates/calendar-date.ts";
import type { CalendarMonth } from "../dates/calendar-month.ts";
import { readMonth } from "../dates/read-date.ts";
import { keepFor } from "../memo/keep-for.ts";

/** A problem for every day later than today on which something is said to have happened. */
export function checkFuture(content: Content, today: CalendarDate): Problem[] {
  return listDays(content).flatMap(({ name, value, day, place }): Problem[] => {
    if (day <= today) return [];
    const message = `"${name}: ${value}" is later than today, ${formatShortDate(today)}; write when it happened`;
    return [{ ...place(), message, rule: "future-date" }];
  });
}

/** The days that may lie ahead: the next review, and the first and last of a contract. */
const ahead: readonly string[] = ["review-by", "from", "until"];

/** The names of a kind's fields that say when something happened. */
const listDated = keepFor((docs: readonly FieldDoc[]): ReadonlySet<string> => {
  const dates = docs.filter(({ form, name }) => form.startsWith("date") && !ahead.includes(name));
  return new Set(dates.map(({ name }) => name));
});

/** A day on which something is said to have happened, or the month of it. */
type Day = { name: string; value: string; day: CalendarDate | CalendarMonth; place: () => Place };

const listDays = inEachFile((file) => listGroups(file).flatMap(listDaysOfGroup));

function listDaysOfGroup(group: PlacedGroup): Day[] {
  if (!("fields" in group)) return [];
  const { file, front, path, kind, fields } = group;
  const dated = listDated(listFieldDocs(kind));
  return Object.entries(fields).flatMap(([name, value]): Day[] => {
    if (typeof value !== "string" || !dated.has(name)) return [];
    const day = parseCalendarDate(value) ?? readMonth(value);
    const place = () => ({ file, ...front.locate([...path, name]) });
    return day === undefined ? [] : [{ name, value, day, place }];
  });
}
