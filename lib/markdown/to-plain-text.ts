import type { Root as Html } from "hast";
import type { Root } from "mdast";
import { keepFor } from "../memo/keep-for.ts";
import { type RenderContext, withoutNumbers } from "./context.ts";
import { toHtml } from "./render.ts";
import { toText } from "./to-text.ts";

/** A line of words as plain text: facts put in, links as their words, no numbers of sources. */
export function toPlainWords(tree: Root, context: RenderContext): string {
  return toLine(toHtml(tree, withoutNumbers(context)));
}

const toLine = keepFor((html: Html) => toText(html).replace(/\s+/g, " ").trim());
