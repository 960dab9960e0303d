import { type Library, listRecords } from "../content/library.ts";
import { collectTermNames } from "../content/checks/names.ts";
import type { Source } from "../content/record.ts";
import type { RenderContext } from "../markdown/context.ts";
import { listFactSources } from "./fact-sources.ts";
import { termAddress } from "./paths.ts";

/** What the directives of one page stand for; `cited` are the page's sources in the order of their numbers. */
export function toRenderContext(library: Pick<Library, "records">, cited: readonly Source[]): RenderContext {
  const facts = listRecords(library, "facts")[0]?.facts ?? {};
  const terms = collectTermNames(library.records);
  const numbers = new Map(cited.map((source, index) => [source.name, index + 1]));
  return {
    factWords: (name) => facts[name]?.words ?? name,
    factSources: (name) => listFactSources(facts, name),
    termAddress: (name) => termAddress(terms.get(name) ?? name),
    sourceNumber: (name) => numbers.get(name) ?? 0,
  };
}
