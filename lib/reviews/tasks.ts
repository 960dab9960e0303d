import { type Content, listRecords } from "../content/content.ts";
import type { FieldPath } from "../content/front-matter/locators.ts";
import type { Contact } from "../content/kinds/contact.ts";
import { listPlacedServices } from "../content/placed-services.ts";
import { compareNames, type Place } from "../content/problem.ts";
import type { AnyRecord } from "../content/record.ts";
import { type BankHolidays, bankHolidays } from "../dates/bank-holidays.ts";
import { addDays, type CalendarDate, calendarDate } from "../dates/calendar-date.ts";
import { findReviewDay, findSourceDays } from "./review-days.ts";

/** What there is to do: read a page again, have a contact confirmed, open a source, bring in a change of councils, or renew the bank holidays. */
export type Task = Place & {
  kind: "page" | "contact" | "source" | "council" | "holidays";
  /** The day to do it by: a contact or source goes by the earliest page that shows or cites it, and has no day when none does. */
  due: CalendarDate | undefined;
  what: string;
};

/** Whether a record's review day has passed; on the day itself there is still time. */
export function isOverdue({ reviewBy }: { reviewBy: CalendarDate }, today: CalendarDate): boolean {
  return reviewBy < today;
}

/** How many days before its day a task is listed. */
export const daysAhead = 30;

/** The tasks due within so many days, and every contact to confirm and source to open whenever it is due; soonest first. */
export function listTasks(content: Content, today: CalendarDate, days = daysAhead): Task[] {
  const end = addDays(today, days);
  return listAllTasks(content).filter(
    ({ kind, due }) => kind === "contact" || kind === "source" || (due !== undefined && due <= end),
  );
}

/** Every task, however far away its day is, soonest first; those without a day, which no page shows, come last. */
export function listAllTasks(content: Content): Task[] {
  const tasks = [
    ...listPageTasks(content),
    ...listContactTasks(content),
    ...listSourceTasks(content),
    ...listCouncilTasks(content),
    toHolidayTask(bankHolidays),
  ];
  const never = "9999";
  return tasks.toSorted(
    (a, b) => compareNames(a.due ?? never, b.due ?? never) || compareNames(a.file, b.file) || a.line - b.line,
  );
}

/** Every contact, and every provider's name, that nobody has confirmed, with who published it. */
export function listContactTasks(content: Content): Task[] {
  const found = [...listNamings(content), ...content.records.flatMap(listOthers)];
  return found
    .filter(({ confirmedOn }) => !confirmedOn)
    .map(({ record, path, value, publishedBy }) => ({
      ...content.placeOf(record, [...path, "confirmed-on"]),
      kind: "contact" as const,
      due: findReviewDay(content, record),
      // Where that is another body, or a list, it can say whose to confirm it is.
      what: `have ${value} confirmed; ask first who published it: ${publishedBy}`,
    }));
}

/** Every source whose live page nobody has opened. */
export function listSourceTasks(content: Content): Task[] {
  const due = findSourceDays(content);
  return listRecords(content, "source")
    .filter(({ openedOn }) => openedOn === undefined)
    .map((source) => ({
      ...content.placeOf(source, ["opened-on"]),
      kind: "source" as const,
      due: due.get(source.name),
      what: `open and check "${source.title}": ${source.link}`,
    }));
}

function listPageTasks(content: Content): Task[] {
  return content.records.flatMap((record) => {
    if (!("reviewBy" in record)) return [];
    const due = record.reviewBy;
    const what = `read "${record.title}" again against its sources`;
    return [{ ...content.placeOf(record, ["review-by"]), kind: "page" as const, due, what }];
  });
}

/** The steps for these are in the tables' own README. */
function listCouncilTasks({ councils }: Content): Task[] {
  return councils.changes
    .filter(({ inForce }) => !inForce)
    .map(({ place, day, formerName, currentName }) => ({
      ...place,
      kind: "council" as const,
      due: day,
      what: `check that ${formerName} has become ${currentName}, then change both tables`,
    }));
}

/** A year before the list ends: letters of its last months already have limits in the year after. */
function toHolidayTask({ lastYear }: Pick<BankHolidays, "lastYear">): Task {
  return {
    file: "lib/dates/bank-holidays.json",
    line: 1,
    column: 1,
    kind: "holidays",
    due: calendarDate(`${lastYear - 1}-12-31`),
    what: `renew the bank holidays: the list ends with ${lastYear}, and README.md says how`,
  };
}

type Confirmable = Pick<Contact, "value" | "publishedBy" | "confirmedOn"> & {
  record: AnyRecord;
  path: FieldPath;
};

/** What each source says of a service is confirmed as one: the name, what for, and how to reach it. */
function listNamings(content: Content): Confirmable[] {
  return listPlacedServices(content).flatMap(({ service, record, path }) =>
    service.named.map((naming, index) => ({
      ...naming,
      value: [
        `${service.name ?? service.runBy} for ${naming.for.join(", ")}`,
        ...(naming.contacts ?? []).map(({ value }) => value),
      ].join(", "),
      record,
      path: [...path, "named", index],
    })),
  );
}

/** The contacts of national services and of each area's SENDIASS. */
function listOthers(record: AnyRecord): Confirmable[] {
  const [above, contacts = []] =
    record.kind === "organisation"
      ? [[], record.contacts]
      : record.kind === "area"
        ? [["sendiass"], record.sendiass?.contacts]
        : [];
  return contacts.map((contact, index) => ({
    ...contact,
    record,
    path: [...(above ?? []), "contacts", index],
  }));
}
