import type { Area } from "../../../lib/content/record.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toItem } from "../frame/part.tsx";
import { Inline } from "../words/prose.tsx";

type Doubts = NonNullable<Area["doubts"]>;

/** What sources leave uncertain about an area, told to the reader and not resolved by guessing: a line each, to open. */
export function AreaDoubts({ doubts, context }: { doubts: Doubts; context: RenderContext }) {
  return (
    <div className="opens-in-print">
      {doubts.map((doubt) => (
        <details className="box box-doubt fold" key={doubt.title}>
          <summary>
            <h3 id={toItem(doubt.title).id}>{doubt.title}</h3>
          </summary>
          <p>
            <Inline words={doubt.words} context={context} />
          </p>
        </details>
      ))}
    </div>
  );
}
