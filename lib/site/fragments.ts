import type { Element } from "hast";
import { visit } from "unist-util-visit";
import { type Library, listRecords } from "../content/library.ts";
import type { AnyRecord } from "../content/record.ts";
import { toHtml } from "../markdown/render.ts";
import { addressOf } from "./paths.ts";
import { toRenderContext } from "./render-context.ts";

/** Every address of the site with the ids that can be linked to; `undefined` where the page could not be read. */
export function listFragments(
  library: Pick<Library, "records" | "unread">,
): Map<string, Set<string> | undefined> {
  const context = toRenderContext(library, []);
  const found = new Map<string, Set<string> | undefined>();
  for (const record of library.records) {
    const address = addressOf(record);
    if (!address) continue;
    const ids = found.get(address) ?? new Set<string>();
    visit(toHtml(record.body, context), "element", ({ properties }: Element) => {
      if (typeof properties.id === "string") ids.add(properties.id);
    });
    found.set(address, ids);
  }
  const listed = { "/glossary": "term", "/sources": "source", "/support": "organisation" } as const;
  for (const [address, kind] of Object.entries(listed)) {
    const unread = library.unread.filter((record) => record.kind === kind);
    for (const { name } of [...listRecords<AnyRecord["kind"]>(library, kind), ...unread]) {
      found.get(address)?.add(name);
    }
  }
  for (const record of library.unread) {
    const address = addressOf(record as AnyRecord);
    if (address && !found.has(address)) found.set(address, undefined);
  }
  return found;
}
