import type { Source } from "../../../lib/content/record.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";

/** The numbers of sources behind words that cite none themselves, as they stand in text. */
export function Cites({ sources, context }: { sources: readonly Source[]; context: RenderContext }) {
  return sources.map(({ name }) => {
    const number = context.sourceNumber(name);
    return (
      <a key={name} className="cite" href={`#source-${number}`} aria-label={`Source ${number}`}>
        {number}
      </a>
    );
  });
}
