import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/** Says that the cells of a table's head stand over columns, for screen readers. */
export function addTableScopes(tree: Root): void {
  visit(tree, "element", (node: Element) => {
    if (node.tagName === "th") node.properties.scope = "col";
  });
}
