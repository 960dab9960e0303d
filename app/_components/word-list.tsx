import type { Root } from "mdast";
import type { RenderContext } from "../../lib/markdown/context.ts";
import { Inline } from "./prose.tsx";

/** A bulleted list of a record's lines. */
export function WordList({ items, context }: { items: readonly { tree: Root }[]; context: RenderContext }) {
  return (
    <ul>
      {items.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed at build and have no name of their own
        <li key={index}>
          <Inline words={words} context={context} />
        </li>
      ))}
    </ul>
  );
}
