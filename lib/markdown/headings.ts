import type { Element } from "hast";
import type { Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { keepFor } from "../memo/keep-for.ts";
import type { RenderContext } from "./context.ts";
import { toHtml } from "./render.ts";
import { toText } from "./to-text.ts";

/** A heading with the id that links lead to, and where it starts in its text. */
type Heading = { id: string; words: string; line: number; column: number };

/** The headings of a text as its page shows them: facts in them are words, and so part of their ids. */
export function listHeadings(tree: Root, context: RenderContext): readonly Heading[] {
  return listWith(context)(tree);
}

const listWith = keepFor((context: RenderContext) =>
  keepFor((tree: Root): readonly Heading[] => {
    const found: Heading[] = [];
    visit(toHtml(takeHeadings(tree), context), "element", (node: Element) => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      if (typeof node.properties.id === "string")
        found.push({ id: node.properties.id, words: toText(node), line, column });
    });
    return found;
  }),
);

/** A text's headings and where their links lead: to draw all else only to find its ids takes four times as long. */
function takeHeadings(tree: Root): Root {
  const children: RootContent[] = [];
  visit(tree, ["heading", "definition"], (node) => void children.push(node as RootContent));
  return { type: "root", children };
}
