import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { RenderContext } from "../context.ts";
import { dateName } from "../directives.ts";

/** Puts a date worked out from a letter where `:date[plan-by]` stands. */
export function showDates(tree: Root, { dateWords }: RenderContext): void {
  visit(tree, "textDirective", (node, index, parent) => {
    if (node.name !== "date" || !parent || index === undefined) return;
    const name = dateName(node);
    parent.children.splice(index, 1, { type: "text", value: dateWords?.(name) ?? name });
  });
}
