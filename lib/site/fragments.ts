import { type Library, listRecords } from "../content/library.ts";
import type { AnyRecord } from "../content/record.ts";
import type { RenderContext } from "../markdown/context.ts";
import { listOutline } from "../markdown/outline.ts";
import { toHtml } from "../markdown/render.ts";
import { addressOf } from "./paths.ts";

const unnumbered: RenderContext = { factWords: (name) => name, factSources: () => [], termAddress: () => "/", sourceNumber: () => 0 };

/** Every address of the site with the ids its text gives to headings, terms, sources and organisations. */
export function listFragments(library: Pick<Library, "records">): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const record of library.records) {
    const address = addressOf(record);
    if (!address) continue;
    const ids = found.get(address) ?? new Set();
    for (const { id } of listOutline(toHtml(record.body, unnumbered))) ids.add(id);
    found.set(address, ids);
  }
  const listed = { "/glossary": "term", "/sources": "source", "/support": "organisation" } as const;
  for (const [address, kind] of Object.entries(listed)) {
    for (const record of listRecords<AnyRecord["kind"]>(library, kind)) found.get(address)?.add(record.name);
  }
  return found;
}
