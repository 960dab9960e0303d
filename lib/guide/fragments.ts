import type { Element } from "hast";
import { visit } from "unist-util-visit";
import { type Library, listRecords } from "../content/library.ts";
import type { AnyRecord } from "../content/record.ts";
import { toHtml } from "../markdown/render.ts";
import { drawnGuides } from "./drawn-guides.ts";
import { listOtherAddresses } from "./other-addresses.ts";
import { addressOf } from "./paths.ts";
import { toRenderContext } from "./render-context.ts";

const glossary = "/glossary";

/**
 * Every address of the site with the ids that can be linked to. They are `undefined` where content cannot tell: for a
 * page that could not be read, and one whose sections `app/` draws; publishing then decides.
 */
export function listFragments(
  library: Pick<Library, "records" | "unread">,
): Map<string, Set<string> | undefined> {
  const context = toRenderContext(library, []);
  const found = new Map<string, Set<string> | undefined>();
  for (const record of library.records) {
    const address = addressOf(record);
    if (!address) continue;
    const ids = found.get(address) ?? new Set<string>();
    if (isWordsAlone(record, address)) {
      visit(toHtml(record.body, context), "element", ({ properties }: Element) => {
        if (typeof properties.id === "string") ids.add(properties.id);
      });
      found.set(address, ids);
    } else if (!found.has(address)) found.set(address, undefined);
  }
  const terms = [...listRecords(library, "term"), ...library.unread.filter(({ kind }) => kind === "term")];
  for (const { name } of terms) found.get(glossary)?.add(name);
  for (const address of [
    ...library.unread.map((record) => addressOf(record as AnyRecord)),
    ...listOtherAddresses(library),
  ]) {
    if (address && !found.has(address)) found.set(address, undefined);
  }
  return found;
}

/** Whether a page has no ids but its text's and the frame's, which are nobody's to link to; the glossary adds its terms only. */
function isWordsAlone({ kind }: AnyRecord, address: string): boolean {
  const plain: AnyRecord["kind"][] = ["guide", "option", "comparison"];
  return plain.includes(kind) && (address === glossary || !drawnGuides.has(address));
}
