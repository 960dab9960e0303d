import type { FieldPath } from "../content/front-matter/locators.ts";
import { type Library, listRecords } from "../content/library.ts";
import { compareNames, type Place } from "../content/problem.ts";
import type { AnyRecord } from "../content/record.ts";
import { type BankHolidays, bankHolidays } from "../dates/bank-holidays.ts";
import { addDays, type CalendarDate, calendarDate } from "../dates/calendar-date.ts";
import { findReviewDay, findSourceDays } from "./review-days.ts";

/** What there is to do: read a page again, have a contact confirmed, open a source, bring in a change of councils, or renew the bank holidays. */
export type Task = Place & {
  sort: "page" | "contact" | "source" | "council" | "holidays";
  /** The day to do it by: a contact or source goes by the earliest page that shows or cites it, and has no day when none does. */
  due: CalendarDate | undefined;
  what: string;
};

/** Whether a record's review day has passed; on the day itself there is still time. */
export function isOverdue({ reviewBy }: { reviewBy: string }, today: CalendarDate): boolean {
  return reviewBy < today;
}

/** How many days before its day a task is listed. */
export const daysAhead = 30;

/** Every page, council change and renewal due by the end of so many days, every contact nobody has confirmed, every source nobody has opened; soonest first. */
export function listTasks(library: Library, today: CalendarDate, days = daysAhead): Task[] {
  const end = addDays(today, days);
  return listAllTasks(library).filter(
    ({ sort, due }) => sort === "contact" || sort === "source" || (due !== undefined && due <= end),
  );
}

/** The same with all that is due, however far away its day is; what no page shows has none, and comes last. */
export function listAllTasks(library: Library): Task[] {
  const tasks = [
    ...listPageTasks(library),
    ...listContactTasks(library),
    ...listSourceTasks(library),
    ...listCouncilTasks(library),
    toHolidayTask(bankHolidays),
  ];
  const never = "9999";
  return tasks.toSorted(
    (a, b) => compareNames(a.due ?? never, b.due ?? never) || compareNames(a.file, b.file) || a.line - b.line,
  );
}

/** Every contact, and every provider's name, that nobody has confirmed, with who published it. */
export function listContactTasks(library: Library): Task[] {
  return library.records.flatMap((record) =>
    listUnconfirmed(record).map(({ path, value, publishedBy }) => ({
      ...library.placeOf(record, [...path, "confirmed-on"]),
      sort: "contact" as const,
      due: findReviewDay(library, record),
      // Where that is another body, or a list, it can say whose to confirm it is.
      what: `have ${value} confirmed; ask first who published it: ${publishedBy}`,
    })),
  );
}

/** Every source whose live page nobody has opened. */
export function listSourceTasks(library: Library): Task[] {
  const due = findSourceDays(library);
  return listRecords(library, "source")
    .filter(({ openedOn }) => openedOn === undefined)
    .map((source) => ({
      ...library.placeOf(source, ["opened-on"]),
      sort: "source" as const,
      due: due.get(source.name),
      what: `open and check "${source.title}": ${source.link}`,
    }));
}

function listPageTasks(library: Library): Task[] {
  return library.records.flatMap((record) => {
    if (!("reviewBy" in record)) return [];
    const due = calendarDate(record.reviewBy);
    const what = `read "${record.title}" again against its sources`;
    return [{ ...library.placeOf(record, ["review-by"]), sort: "page" as const, due, what }];
  });
}

/** The steps for these are in the tables' own README. */
function listCouncilTasks({ councils }: Library): Task[] {
  return councils.changes
    .filter(({ inForce }) => !inForce)
    .map(({ place, day, formerName, currentName }) => ({
      ...place,
      sort: "council" as const,
      due: calendarDate(day),
      what: `check that ${formerName} has become ${currentName}, then change both tables`,
    }));
}

/** A year before the list ends: letters of its last months already have limits in the year after. */
export function toHolidayTask({ lastYear }: Pick<BankHolidays, "lastYear">): Task {
  return {
    file: "lib/dates/bank-holidays.json",
    line: 1,
    column: 1,
    sort: "holidays",
    due: calendarDate(`${lastYear - 1}-12-31`),
    what: `renew the bank holidays: the list ends with ${lastYear}, and README.md says how`,
  };
}

type Unconfirmed = { path: FieldPath; value: string; publishedBy: string };

function listUnconfirmed(record: AnyRecord): Unconfirmed[] {
  if (record.kind !== "organisation" && record.kind !== "area") return [];
  const contacts = record.contacts.map((contact, index) => ({ ...contact, path: ["contacts", index] }));
  const { providers = [], sendiass } = record.kind === "area" ? record : {};
  return [
    ...providers.map((provider, index) => ({
      ...provider,
      value: provider.name,
      path: ["providers", index],
    })),
    ...contacts,
    ...(sendiass?.contacts ?? []).map((contact, index) => ({
      ...contact,
      path: ["sendiass", "contacts", index],
    })),
  ].filter(({ confirmedOn }) => !confirmedOn);
}
