import { type Content, listRecords } from "../content/content.ts";
import { drawnGuides, isDrawnGuide } from "../content/kinds/drawn-guides.ts";
import { findKindPage } from "../content/kinds/index.ts";
import { type AnyRecord, addressOf } from "../content/record.ts";
import { listHeadings } from "../markdown/headings.ts";
import { keepFor } from "../memo/keep-for.ts";
import { listOtherAddresses } from "./other-addresses.ts";
import { toDraftContext } from "./render-context.ts";

/** Every address of the site with the ids that can be linked to, or undefined where only the built page can tell. */
export const listFragments = keepFor(
  (content: Pick<Content, "records" | "unread">): ReadonlyMap<string, ReadonlySet<string> | undefined> => {
    const context = toDraftContext(content);
    const found = new Map<string, Set<string> | undefined>();
    for (const record of content.records) {
      const address = addressOf(record);
      if (!address) continue;
      if (isTextAlone(record)) {
        const ids = listHeadings(record.body, context).map(({ id }) => id);
        found.set(address, new Set([...(found.get(address) ?? []), ...ids]));
      } else if (!found.has(address)) found.set(address, undefined);
    }
    const terms = [...listRecords(content, "term"), ...content.unread.filter(({ kind }) => kind === "term")];
    for (const { name } of terms) found.get(drawnGuides.glossary)?.add(name);
    const unread = content.unread.map(({ kind, name }) => findKindPage(kind)?.address(name));
    for (const address of [...unread, ...listOtherAddresses(content)]) {
      if (address && !found.has(address)) found.set(address, undefined);
    }
    return found;
  },
);

/** Whether all the ids to link to are in a page's own text; of the drawn guides only the glossary, whose terms are added above. */
function isTextAlone({ kind, name }: AnyRecord): boolean {
  const isDrawn = kind === "guide" && isDrawnGuide(name) && name !== "glossary";
  return findKindPage(kind)?.isTextAlone === true && !isDrawn;
}
