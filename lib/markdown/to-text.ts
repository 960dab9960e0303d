import type { Nodes } from "hast";

/** The words of a piece of HTML without the numbers that lead to sources. */
export function toText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && isCite(node.properties.className)) return "";
  return "children" in node ? node.children.map((child) => toText(child as Nodes)).join("") : "";
}

function isCite(names: unknown): boolean {
  return Array.isArray(names) && names.includes("cite");
}
