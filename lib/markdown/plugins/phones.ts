import type { Element, Root, Text } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { splitPhones } from "../../text/phones.ts";

/** Makes every phone number in a text a link that rings it, save where the words are a link already. */
export function linkPhones(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === "element" && node.tagName === "a") return SKIP;
    if (node.type !== "text" || !parent || index === undefined) return undefined;
    const pieces = splitPhones(node.value);
    if (!pieces.some(({ tel }) => tel)) return undefined;
    parent.children.splice(index, 1, ...pieces.map(toNode));
    return [SKIP, index + pieces.length];
  });
}

function toNode({ text, tel }: { text: string; tel?: string }): Element | Text {
  const words: Text = { type: "text", value: text };
  return tel ? { type: "element", tagName: "a", properties: { href: tel }, children: [words] } : words;
}
