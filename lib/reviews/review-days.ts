import type { Kind } from "../content/kinds/index.ts";
import type { Library } from "../content/library.ts";
import type { AnyRecord } from "../content/record.ts";
import { type CalendarDate, calendarDate } from "../dates/calendar-date.ts";
import { listCitations } from "../pages/citations.ts";

type Held = Pick<Library, "records">;
type Page = Extract<AnyRecord, { reviewBy: string }>;

/** The pages that show the records of a kind that has no review day of its own. */
const shownOn: { [Name in Kind]?: (page: Page, name: string) => boolean } = {
  duty: isGuide("for-councils"),
  "letter-check": isGuide("decision-letter"),
  // An option's page opens the site of the first one it names.
  organisation: (page, name) =>
    isGuide("support")(page) || (page.kind === "option" && page.organisations?.[0]?.name === name),
  term: isGuide("glossary"),
  source: isGuide("sources"),
  question: isGuide("which-option"),
  "which-option": isGuide("which-option"),
  sharing: ({ kind }) => kind === "area",
};

/** When a record is read again: on its own day, else on the earliest of the pages that show it; no day where none does. */
export function findReviewDay({ records }: Held, record: AnyRecord): CalendarDate | undefined {
  if ("reviewBy" in record) return calendarDate(record.reviewBy);
  const isShown = shownOn[record.kind];
  const [first] = records
    .flatMap((page) => ("reviewBy" in page && isShown?.(page, record.name) ? [page.reviewBy] : []))
    .toSorted();
  return first === undefined ? undefined : calendarDate(first);
}

/** By the name of a source, the earliest day on which a page that shows or cites it is read again. */
export function findSourceDays(library: Held): Map<string, CalendarDate> {
  const found = new Map<string, CalendarDate>();
  for (const record of library.records) {
    const day = findReviewDay(library, record);
    if (day === undefined) continue;
    const own = record.kind === "source" ? [record] : [];
    for (const { name } of [...own, ...listCitations(library, [record])]) {
      const first = found.get(name);
      if (first === undefined || day < first) found.set(name, day);
    }
  }
  return found;
}

function isGuide(name: string): (page: Page) => boolean {
  return (page) => page.kind === "guide" && page.name === name;
}
