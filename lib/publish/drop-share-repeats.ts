import type { Element, Root } from "hast";
import { dropNodes } from "./drop-nodes.ts";
import { listElements, readAttribute } from "./page-tree.ts";

/** Takes out what Next says of a shared page once more for X (in place): X reads `og:title` where `twitter:title` is missing, and so on. */
export function dropShareRepeats(tree: Root): Root {
  const metas = listElements(tree).filter(({ tagName }) => tagName === "meta");
  const said = new Set(metas.map((meta) => toPair(readAttribute(meta, "property") ?? "", "og:", meta)));
  return dropNodes(tree, (node) => {
    if (node.type !== "element" || node.tagName !== "meta") return false;
    const name = readAttribute(node, "name") ?? "";
    return name.startsWith("twitter:") && said.has(toPair(name, "twitter:", node));
  });
}

function toPair(name: string, prefix: string, meta: Element): string | undefined {
  return name.startsWith(prefix)
    ? `${name.slice(prefix.length)} ${readAttribute(meta, "content")}`
    : undefined;
}
