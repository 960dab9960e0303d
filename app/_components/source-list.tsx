import type { Source } from "../../lib/content/record.ts";
import { formatDay } from "../../lib/site/format-day.ts";
import { sourceAddress } from "../../lib/site/paths.ts";

/** The page's sources, numbered as the text cites them, each with how far it has been checked. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="where-this-comes-from">
      <h2 id="where-this-comes-from">Where this comes from</h2>
      <ol>
        {sources.map((source, index) => (
          <li id={`source-${index + 1}`} key={source.name}>
            <a href={sourceAddress(source.name)}>{source.title}</a>. {toStatus(source)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How far a source has been checked, in a few words. */
export function toStatus({ openedOn, certainty }: Source): string {
  if (openedOn) return `Opened and checked on ${formatDay(openedOn)}.`;
  if (certainty === "read") return "Read in a stored copy.";
  return certainty === "uncertain" ? "Uncertain." : "Not checked yet.";
}
