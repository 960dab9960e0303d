import type { Nodes } from "hast";
import { isCitationLink } from "./citation.ts";

/** The words of a piece of HTML without the numbers that lead to sources. */
export function toText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (isCitationLink(node)) return "";
  return "children" in node ? node.children.map((child) => toText(child as Nodes)).join("") : "";
}
