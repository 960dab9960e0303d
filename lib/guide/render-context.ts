import { type Content, listFacts } from "../content/content.ts";
import type { Facts, Source } from "../content/record.ts";
import { toTermNames } from "../content/term-names.ts";
import type { RenderContext } from "../markdown/context.ts";
import { keepFor } from "../memo/keep-for.ts";
import { listFactSources } from "./fact-sources.ts";
import type { Guide } from "./guide.ts";
import { termAddress } from "./paths.ts";

/** What the directives of a page stand for; `cited` are its sources in the order of their numbers. */
export function toRenderContext(
  guide: Pick<Guide, "facts" | "all">,
  cited: readonly Source[],
): RenderContext {
  const known = listKnown(guide);
  const key = cited.map(({ name }) => name).join(" ");
  const context = known.get(key) ?? toContext(guide, cited);
  known.set(key, context);
  return context;
}

const listKnown = keepFor((_: Pick<Guide, "facts" | "all">) => new Map<string, RenderContext>());

function toContext({ facts, all }: Pick<Guide, "facts" | "all">, cited: readonly Source[]): RenderContext {
  const numbers = new Map(cited.map((source, index) => [source.name, index + 1]));
  return { ...toNameContext(facts, all.term), sourceNumber: (name) => toNumber(numbers, name) };
}

/** What directives stand for in content that may not be sound, where no page numbers its sources: for the ids of headings. */
export function toDraftContext(content: Pick<Content, "records">): RenderContext {
  return toFactContext(listFacts(content));
}

const toFactContext = keepFor(
  (facts: Facts["facts"]): RenderContext => ({ ...toNameContext(facts, []), sourceNumber: () => 0 }),
);

function toNameContext(
  facts: Facts["facts"],
  terms: Guide["all"]["term"],
): Omit<RenderContext, "sourceNumber"> {
  const names = toTermNames(terms);
  return {
    factWords: (name) => facts[name]?.words ?? name,
    factSources: (name) => listFactSources(facts, name),
    termAddress: (name) => termAddress(names.get(name) ?? name),
  };
}

function toNumber(numbers: ReadonlyMap<string, number>, name: string): number {
  const number = numbers.get(name);
  if (number === undefined)
    throw new Error(`the page cites ${name}, which is not among the sources of its parts`);
  return number;
}
