import type { Root } from "hast";
import { toText } from "./to-text.ts";

/** A heading of the second level and the id to link to it. */
export type OutlineItem = { id: string; words: string };

/** The second-level headings of a page in order: its contents list. */
export function listOutline(html: Root): OutlineItem[] {
  return html.children.flatMap((node) =>
    node.type === "element" && node.tagName === "h2" && typeof node.properties.id === "string"
      ? [{ id: node.properties.id, words: toText(node) }]
      : [],
  );
}
