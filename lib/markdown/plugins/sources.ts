import type { PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { RenderContext } from "../context.ts";
import { sourceNames } from "../directives.ts";

/** Puts a mark for each source where `:source[act-55]` stands; `gatherCitations` makes the links of them. */
export function showSources(tree: Root, context: RenderContext): void {
  visit(tree, "textDirective", (node, index, parent) => {
    if (node.name !== "source" || !parent || index === undefined) return;
    parent.children.splice(index, 1, ...toMarks(sourceNames(node), context));
  });
}

/** A mark for each of these sources, with its number on the page. */
export function toMarks(names: readonly string[], { sourceNumber }: RenderContext): PhrasingContent[] {
  return names.map((name) => ({
    type: "link",
    url: "#",
    data: { hProperties: { className: ["cite"] } },
    children: [{ type: "text", value: String(sourceNumber(name)) }],
  }));
}
