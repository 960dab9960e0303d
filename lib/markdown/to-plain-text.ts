import type { Root } from "mdast";
import { type RenderContext, withoutNumbers } from "./context.ts";
import { toHtml } from "./render.ts";
import { toText } from "./to-text.ts";

/** A line of words as plain text: facts put in, links as their words, no numbers of sources. */
export function toPlainWords(tree: Root, context: RenderContext): string {
  return toText(toHtml(tree, withoutNumbers(context)))
    .replace(/\s+/g, " ")
    .trim();
}
