import { drawnGuides } from "../../../lib/content/kinds/drawn-guides.ts";
import type { Source } from "../../../lib/content/record.ts";
import { sourceAddress } from "../../../lib/guide/paths.ts";
import { describeException } from "../../../lib/pages/checking.ts";

/** The page's sources, numbered as the text cites them and folded, as a link to one opens them; one that is uncertain or was not read says so. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  const unopened = sources.some(({ openedOn }) => !openedOn);
  return (
    <section className="sources opens-in-print" aria-labelledby="where-this-comes-from">
      <h2 id="where-this-comes-from">Where this comes from</h2>
      {unopened && (
        <p>
          We read stored copies, not yet the live pages.{" "}
          <a href={drawnGuides.sources}>How we check sources</a>
        </p>
      )}
      <details className="fold">
        <summary>{sources.length === 1 ? "1 source" : `${sources.length} sources`}</summary>
        <ol>
          {sources.map((source, index) => (
            <li id={`source-${index + 1}`} key={source.name}>
              <a href={sourceAddress(source)}>{source.title}</a>
              {describeException(source) && `. ${describeException(source)}`}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
