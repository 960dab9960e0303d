import { parts } from "../content/kinds/guide.ts";
import { letterSorts } from "../content/kinds/letter.ts";
import { stages } from "../content/kinds/option.ts";
import { type Library, listRecords } from "../content/library.ts";
import type { Area, Comparison, DisagreementType, Guide, Letter, Option } from "../content/record.ts";
import { addressOf } from "./paths.ts";

/** A record that has a page of its own. */
export type PageRecord = Guide | Comparison | DisagreementType | Area | Option | Letter;

/** A page of the site: its address and the record it is made from. */
export type Page = { address: string; record: PageRecord };

/** Every page in the order of reading: the parts of the guide, and below each index the records it lists. */
export function listPages(library: Pick<Library, "records">): Page[] {
  const guides = listRecords(library, "guide").toSorted(byPart).map(toPage);
  const below = [
    ...listRecords(library, "comparison"),
    ...listRecords(library, "disagreement-type").toSorted((a, b) => a.number - b.number),
    ...listOptions(library).filter((option) => !option.guide),
    ...listRecords(library, "area"),
    ...listLetters(library),
  ].map(toPage);
  return guides.flatMap((page) => [page, ...below.filter((other) => indexOf(other) === page.address)]);
}

/** The options gentlest first: by stage, then by their order in it. */
export function listOptions(library: Pick<Library, "records">): Option[] {
  return listRecords(library, "option").toSorted(
    (a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || a.order - b.order,
  );
}

/** The letters by what a reader does with them, then by their order. */
export function listLetters(library: Pick<Library, "records">): Letter[] {
  return listRecords(library, "letter").toSorted(
    (a, b) => letterSorts.indexOf(a.sort) - letterSorts.indexOf(b.sort) || a.order - b.order,
  );
}

/** The address of the page that a page stands under: the one its own address names, as /dates does for /dates/older. */
export function indexOf({ address, record }: Page): string {
  // The comparison says what mediation is not, so readers look for it there.
  if (record.kind === "comparison") return "/mediation";
  return address.replace(/\/[^/]*$/, "") || "/";
}

function toPage(record: PageRecord): Page {
  return { address: addressOf(record) ?? "/", record };
}

function byPart(a: Guide, b: Guide): number {
  return parts.indexOf(a.part) - parts.indexOf(b.part) || a.order - b.order;
}
