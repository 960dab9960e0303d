import type { FieldPath } from "../content/front-matter/locators.ts";
import { type Library, listRecords } from "../content/library.ts";
import { compareNames, type Place } from "../content/problem.ts";
import type { AnyRecord } from "../content/record.ts";
import { type BankHolidays, bankHolidays } from "../dates/bank-holidays.ts";
import { addDays, type CalendarDate, calendarDate } from "../dates/calendar-date.ts";
import { listCitations } from "./citations.ts";
import { listPages } from "./pages.ts";

/** What there is to do: read a page again, have a contact confirmed, open a source, bring in a change of councils, or renew the bank holidays. */
export type Task = Place & {
  sort: "page" | "contact" | "source" | "council" | "holidays";
  /** The day to do it by: a contact or source goes by the first page that needs it, and has no day when none does. */
  due: CalendarDate | undefined;
  what: string;
};

/** Whether a record's review day has passed; on the day itself there is still time. */
export function isOverdue({ reviewBy }: { reviewBy: string }, today: CalendarDate): boolean {
  return reviewBy < today;
}

/** Every page, council change and renewal due by the end of so many days, every contact nobody has confirmed, every source nobody has opened; soonest first. */
export function listTasks(library: Library, today: CalendarDate, days = 30): Task[] {
  const end = addDays(today, days);
  return listAllTasks(library).filter(
    ({ sort, due }) => sort === "contact" || sort === "source" || (due !== undefined && due <= end),
  );
}

/** The same with all that has a day, however far away it is. */
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

/** Every contact, and every provider's name, that its owner has not confirmed. */
export function listContactTasks(library: Library): Task[] {
  return library.records.flatMap((record) =>
    listUnconfirmed(record).map(({ path, what }) => ({
      ...library.placeOf(record, path),
      sort: "contact" as const,
      due: "reviewBy" in record ? calendarDate(record.reviewBy) : undefined,
      what,
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

function listUnconfirmed(record: AnyRecord): { path: FieldPath; what: string }[] {
  if (record.kind === "organisation") {
    return record.contacts.flatMap((contact, index) =>
      contact.confirmedOn ? [] : [toAsk(record.title, contact.value, ["contacts", index])],
    );
  }
  if (record.kind !== "area") return [];
  const { council, contacts, providers = [], sendiass } = record;
  return [
    ...providers.map((provider, index) => ({ ...provider, value: provider.name, at: ["providers", index] })),
    ...contacts.map((contact, index) => ({ ...contact, at: ["contacts", index] })),
    ...(sendiass.contacts ?? []).map((contact, index) => ({
      ...contact,
      at: ["sendiass", "contacts", index],
    })),
  ].flatMap(({ confirmedOn, value, at }) => (confirmedOn ? [] : [toAsk(council, value, at)]));
}

function toAsk(who: string, value: string, path: FieldPath): { path: FieldPath; what: string } {
  return { path: [...path, "confirmed-on"], what: `ask ${who} to confirm ${value}` };
}

/** The first review day of the pages that cite each source. */
function findSourceDays(library: Library): Map<string, CalendarDate> {
  const found = new Map<string, CalendarDate>();
  for (const { record } of listPages(library)) {
    const day = calendarDate(record.reviewBy);
    for (const { name } of listCitations(library, [record])) {
      const first = found.get(name);
      if (first === undefined || day < first) found.set(name, day);
    }
  }
  return found;
}
