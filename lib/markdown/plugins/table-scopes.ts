import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/** Says, for screen readers, that the cells of a table's head stand over columns, and that the heading above a table is its name. */
export function addTableScopes(tree: Root): void {
  let above: string | undefined;
  visit(tree, "element", (node: Element) => {
    if (/^h[2-4]$/.test(node.tagName) && typeof node.properties.id === "string") above = node.properties.id;
    if (node.tagName === "table" && above !== undefined) node.properties.ariaLabelledBy = [above];
    if (node.tagName === "th") node.properties.scope = "col";
  });
}
