import type { Nodes, Root } from "hast";

/** Takes every node that the test names out of a page (in place), with all that is inside it. */
export function dropNodes(tree: Root, isDropped: (node: Nodes) => boolean): Root {
  dropChildren(tree, isDropped);
  return tree;
}

function dropChildren(parent: Nodes, isDropped: (node: Nodes) => boolean): void {
  if (!("children" in parent)) return;
  if (parent.children.some(isDropped)) {
    parent.children = parent.children.filter((child) => !isDropped(child)) as typeof parent.children;
  }
  for (const child of parent.children) dropChildren(child, isDropped);
}
