import type { Nodes } from "hast";
import { isCitationLink } from "../../../lib/markdown/citation.ts";

/** The words of some HTML with citations in square brackets, as readers see them. */
export function toMarked(node: Nodes): string {
  if (node.type === "text") return node.value.replace(/\s+/g, " ").replace(/^ $/, "");
  const words = "children" in node ? node.children.map((child) => toMarked(child as Nodes)).join("") : "";
  return isCitationLink(node) ? `[${words}]` : words;
}
