import type { Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { RenderContext } from "../context.ts";
import { factName } from "../directives.ts";
import { toMarks } from "./sources.ts";

/** Puts a fact's words where `:fact[appeal-limit]` stands, with the numbers of its sources after them. */
export function showFacts(tree: Root, context: RenderContext): void {
  visit(tree, "textDirective", (node, index, parent) => {
    if (node.name !== "fact" || !parent || index === undefined) return undefined;
    const name = factName(node);
    const words = {
      type: "strong" as const,
      children: [{ type: "text" as const, value: context.factWords(name) }],
    };
    const marks = toMarks(context.factSources(name), context);
    parent.children.splice(index, 1, words, ...marks);
    return [SKIP, index + 1 + marks.length];
  });
}
