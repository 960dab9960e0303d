import type { Element, Root } from "hast";
import { dropNodes } from "./drop-nodes.ts";
import { listElements, readAttribute } from "./page-tree.ts";

/** Takes out what Next says in a head once more (in place): in the same words, or for X, which reads `og:title` where `twitter:title` is missing. */
export function dropShareRepeats(tree: Root): Root {
  const metas = listElements(tree).filter(({ tagName }) => tagName === "meta");
  const said = new Set(metas.map((meta) => toPair(readAttribute(meta, "property") ?? "", "og:", meta)));
  const first = new Map(metas.map((meta) => [JSON.stringify(meta.properties), meta] as const).reverse());
  return dropNodes(tree, (node) => {
    if (node.type !== "element" || node.tagName !== "meta") return false;
    if (first.get(JSON.stringify(node.properties)) !== node) return true;
    const name = readAttribute(node, "name") ?? "";
    return name.startsWith("twitter:") && said.has(toPair(name, "twitter:", node));
  });
}

function toPair(name: string, prefix: string, meta: Element): string | undefined {
  return name.startsWith(prefix)
    ? `${name.slice(prefix.length)} ${readAttribute(meta, "content")}`
    : undefined;
}
