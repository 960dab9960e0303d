import type { Source } from "../../../lib/content/record.ts";
import { toCitation } from "../../../lib/markdown/citation.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";

/** The sources behind words that cite none themselves, in one link as it stands in text. */
export function Cites({ sources, context }: { sources: readonly Source[]; context: RenderContext }) {
  if (sources.length === 0) return null;
  const { href, name, words } = toCitation(sources.map((source) => context.sourceNumber(source.name)));
  return (
    <a className="cite" href={href} aria-label={name}>
      {words}
    </a>
  );
}
