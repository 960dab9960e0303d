import { drawnGuides } from "../../../lib/content/kinds/drawn-guides.ts";
import type { Source } from "../../../lib/content/record.ts";
import { sourceAddress } from "../../../lib/guide/paths.ts";
import { describeException } from "../../../lib/pages/checking.ts";

/** The page's sources, numbered as the text cites them; one that was not read, or is uncertain, says so. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  const unopened = sources.some(({ openedOn }) => !openedOn);
  return (
    <section className="sources" aria-labelledby="where-this-comes-from">
      <h2 id="where-this-comes-from">Where this comes from</h2>
      {unopened && (
        <p>
          We read stored copies of these, unless a line says otherwise. We have not yet checked them against
          the live pages. See <a href={drawnGuides.sources}>how we check sources</a>.
        </p>
      )}
      <ol>
        {sources.map((source, index) => (
          <li id={`source-${index + 1}`} key={source.name}>
            <a href={sourceAddress(source)}>{source.title}</a>
            {describeException(source) && `. ${describeException(source)}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
