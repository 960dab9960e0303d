import type { Sheet } from "../../../lib/content/record.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Inline } from "../words/prose.tsx";

type Props = { items: NonNullable<Sheet["ticks"]>[number]["items"]; context: RenderContext };

/** Things to tick: each has a box on paper. */
export function TickList({ items, context }: Props) {
  return (
    <ul className="ticks">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items are fixed at build and have no name of their own
        <li key={index}>
          <Inline words={item} context={context} />
        </li>
      ))}
    </ul>
  );
}
