import type { PhrasingContent, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { RenderContext } from "../context.ts";
import { sourceNames } from "../directives.ts";

/** Draws `:source[act-55]` as a small number that leads to the page's list of sources. */
export function showSources(tree: Root, context: RenderContext): void {
  visit(tree, "textDirective", (node, index, parent) => {
    if (node.name !== "source" || !parent || index === undefined) return;
    parent.children.splice(index, 1, ...toMarks(sourceNames(node), context));
  });
}

/** The numbers of these sources as superscript links, each source once. */
export function toMarks(names: readonly string[], { sourceNumber }: RenderContext): PhrasingContent[] {
  return [...new Set(names)].map((name) => {
    const number = String(sourceNumber(name));
    return {
      type: "link",
      url: `#source-${number}`,
      data: { hProperties: { className: ["cite"], ariaLabel: `Source ${number}` } },
      children: [{ type: "text", value: number }],
    };
  });
}
