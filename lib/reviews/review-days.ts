import { type Content, listFacts } from "../content/content.ts";
import { kinds } from "../content/kinds/index.ts";
import type { AnyRecord } from "../content/record.ts";
import type { CalendarDate } from "../dates/calendar-date.ts";
import { listCitedNames } from "../pages/citations.ts";

type Held = Pick<Content, "records">;

/** When a record is read again: on its own day, else on the earliest of the pages that show it; no day where none does. */
export function findReviewDay({ records }: Held, record: AnyRecord): CalendarDate | undefined {
  if ("reviewBy" in record) return record.reviewBy;
  const { isShownOn } = kinds[record.kind];
  const [first] = records
    .flatMap((page) => ("reviewBy" in page && isShownOn?.(page, record.name) ? [page.reviewBy] : []))
    .toSorted();
  return first;
}

/** By the name of a source, the earliest day on which a page that shows or cites it is read again. */
export function findSourceDays(content: Held): Map<string, CalendarDate> {
  const facts = listFacts(content);
  const found = new Map<string, CalendarDate>();
  for (const record of content.records) {
    const day = findReviewDay(content, record);
    if (day === undefined) continue;
    const own = record.kind === "source" ? [record.name] : [];
    for (const name of [...own, ...listCitedNames(facts, [record])]) {
      const first = found.get(name);
      if (first === undefined || day < first) found.set(name, day);
    }
  }
  return found;
}
