import type { Root } from "mdast";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Inline } from "./prose.tsx";

/** A list of a record's lines; `ordered` numbers them. */
export function WordList({
  items,
  context,
  ordered = false,
}: {
  items: readonly { tree: Root }[];
  context: RenderContext;
  ordered?: boolean;
}) {
  const List = ordered ? "ol" : "ul";
  return (
    <List>
      {items.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are fixed at build and have no name of their own
        <li key={index}>
          <Inline words={words} context={context} />
        </li>
      ))}
    </List>
  );
}
