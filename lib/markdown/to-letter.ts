import type { Nodes } from "hast";
import type { Root } from "mdast";
import { type RenderContext, withoutNumbers } from "./context.ts";
import { toHtml } from "./render.ts";
import { toText } from "./to-text.ts";

/** A letter as plain text to copy and send: facts put in, no numbers of sources, an empty line between paragraphs, line ends and list marks kept. */
export function toLetterText(tree: Root, context: RenderContext): string {
  const blocks = toHtml(tree, withoutNumbers(context)).children.map(toLines).filter(Boolean);
  return blocks.join("\n\n");
}

function toLines(block: Nodes): string {
  if (block.type !== "element" || block.tagName !== "ul") return tidy(toText(block));
  const items = block.children.filter((child) => child.type === "element");
  return items.map((item) => `- ${tidy(toText(item))}`).join("\n");
}

function tidy(words: string): string {
  return words
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}
