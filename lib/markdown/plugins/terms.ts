import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { RenderContext } from "../context.ts";
import { termName } from "../directives.ts";

/** Links `:term[mediation adviser]` to its meaning in the glossary; `:former[...]` stays as plain words. */
export function showTerms(tree: Root, { termAddress }: RenderContext): void {
  visit(tree, "textDirective", (node) => {
    if (node.name === "term") {
      node.data = { hName: "a", hProperties: { href: termAddress(termName(node)), className: ["term"] } };
    }
    if (node.name === "former") node.data = { hName: "span" };
  });
}
