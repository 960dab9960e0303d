import type { Root } from "mdast";
import { visit } from "unist-util-visit";

const labels: Record<string, string | undefined> = {
  warning: "Important",
  example: "Example",
  doubt: "We are not sure about this",
};

/** Draws `:::warning`, `:::note`, `:::example` and `:::doubt` as boxes that say in words what they are. */
export function showBlocks(tree: Root): void {
  visit(tree, "containerDirective", (node) => {
    node.data = { hName: "div", hProperties: { className: ["box", `box-${node.name}`] } };
    const label = labels[node.name];
    if (label)
      node.children.unshift({
        type: "paragraph",
        children: [{ type: "strong", children: [{ type: "text", value: label }] }],
      });
  });
}
