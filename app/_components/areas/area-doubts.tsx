import type { Area } from "../../../lib/content/record.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { toItem } from "../frame/part.tsx";
import { Inline } from "../words/prose.tsx";

type Doubts = NonNullable<Area["doubts"]>;

/** What sources leave uncertain about an area, told to the reader and not resolved by guessing. */
export function AreaDoubts({ doubts, context }: { doubts: Doubts; context: RenderContext }) {
  return doubts.map((doubt) => (
    <div className="box box-doubt" key={doubt.title}>
      <h3 id={toItem(doubt.title).id}>{doubt.title}</h3>
      <p>
        <Inline words={doubt.words} context={context} />
      </p>
    </div>
  ));
}
