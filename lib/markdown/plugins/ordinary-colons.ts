import type { Parent, Root } from "mdast";
import { visit } from "unist-util-visit";

/** Gives times and ratios back their text: what follows a colon and starts with a digit, as in 9:00am or 1:1, is no directive. */
export function keepOrdinaryColons(tree: Root): void {
  visit(tree, "textDirective", (node, index, parent: Parent | undefined) => {
    if (!parent || index === undefined || node.children.length > 0 || !/^\d/.test(node.name)) return;
    const { position } = node;
    parent.children[index] = { type: "text", value: `:${node.name}`, ...(position && { position }) };
  });
}
