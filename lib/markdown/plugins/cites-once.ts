import type { Element, ElementContent, Root, RootContent } from "hast";
import { visit } from "unist-util-visit";

/** Leaves out a source's number that stands right behind the same number, as where a fact and the sentence have one source. */
export function dropDoubledCites(tree: Root): void {
  visit(tree, ["root", "element"], (node) => {
    const parent = node as Root | Element;
    const kept = parent.children.filter((child, index, all) => !isDoubled(child, all.slice(0, index)));
    if (kept.length < parent.children.length) parent.children = kept as ElementContent[];
  });
}

function isDoubled(child: RootContent, before: readonly RootContent[]): boolean {
  if (!isCite(child)) return false;
  const other = before.findLastIndex((one) => !isCite(one));
  return before.slice(other + 1).some((one) => isCite(one) && one.properties.href === child.properties.href);
}

function isCite(node: RootContent): node is Element {
  return node.type === "element" && [node.properties.className].flat().includes("cite");
}
