import type { Element, Nodes } from "hast";

/** What no reader should meet in words: marks that were left over, and signs nobody sees. */
const marks =
  /:{2,}|\*\*|(?:^|\s)__(?=\p{L})|~~|\[\[|\]\]|\{\{|\}\}|%%|:(?:source|fact|term|former|date)\[|\]\(|<{3,}|>{3,}|={4,}|^#{2,}|[\p{Cc}\p{Co}\u00ad\u200b\u202e\u2028\ufeff\ufffd]/u;

/** Every sort of damage in some HTML: marks left over, links without words, address or end, and headings nobody can link to. */
export function listDamage(html: Nodes): string[] {
  const found: string[] = [];
  const read = (node: Nodes, inLink: boolean): void => {
    if (node.type === "text" && marks.test(node.value.replaceAll("\n", " ")))
      found.push(
        `readers see ${JSON.stringify(marks.exec(node.value.replaceAll("\n", " "))?.[0])} in ${JSON.stringify(node.value.slice(0, 80))}`,
      );
    if (node.type === "element") found.push(...checkElement(node, inLink));
    const within = inLink || (node.type === "element" && node.tagName === "a");
    if ("children" in node) for (const child of node.children) read(child as Nodes, within);
  };
  read(html, false);
  return found;
}

function checkElement(node: Element, inLink: boolean): string[] {
  const { tagName, properties } = node;
  if (tagName === "a") {
    const isSafe = /^(?:https?:\/\/|mailto:|tel:|\/|#)/.test(String(properties.href));
    return [
      ...(inLink ? ["a link in a link"] : []),
      ...(isSafe ? [] : [`a link to ${properties.href}`]),
      ...(hasWords(node) ? [] : ["a link without words"]),
    ];
  }
  const isHollow = /^h[2-4]$/.test(tagName) && (!properties.id || !hasWords(node));
  return isHollow ? ["a hollow heading"] : [];
}

function hasWords(node: Nodes): boolean {
  if (node.type === "text") return /[\p{L}\p{N}]/u.test(node.value);
  return "children" in node && node.children.some((child) => hasWords(child as Nodes));
}
