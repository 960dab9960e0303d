import { type Content, listRecords } from "../content/content.ts";
import { findKindPage, kindNames } from "../content/kinds/index.ts";
import { type AnyRecord, addressOf, type PageRecord } from "../content/record.ts";
import { keepFor } from "../memo/keep-for.ts";
import { sortRecords } from "./sort-records.ts";

/** A page of the site: its address, the page it stands under, and the record it is made from. */
export type Page<Own extends object = PageRecord> = { address: string; under: string; record: Own };

/** Every page in the order of reading: the parts of the guide, and below each the records it lists. */
export const listPages = keepFor((content: Pick<Content, "records">): readonly Page[] => {
  const guides = sortRecords("guide", listRecords(content, "guide")).map(toPage);
  const others = kindNames.filter((kind) => kind !== "guide");
  const below = others
    .flatMap((kind) => sortRecords(kind, listRecords(content, kind)) as AnyRecord[])
    .filter(hasOwnPage)
    .map(toPage);
  const placed = guides.flatMap((page) => [page, ...below.filter((other) => other.under === page.address)]);
  // A page is never lost because the guide it stands under is not there.
  return [...placed, ...below.filter((page) => !placed.includes(page))];
});

function hasOwnPage(record: AnyRecord): record is PageRecord {
  const page = findKindPage(record.kind);
  return page !== undefined && page.shownAt?.(record) === undefined;
}

/** A page stands under the one its own address names, as /dates/older does under /dates, unless its kind says another. */
function toPage(record: PageRecord): Page {
  const address = addressOf(record);
  const under = findKindPage(record.kind)?.under ?? (address.replace(/\/[^/]*$/, "") || "/");
  return { address, under, record };
}
