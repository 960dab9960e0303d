import type { Element, Root } from "hast";
import { dropNodes } from "./drop-nodes.ts";
import { listElements, readAttribute } from "./page-tree.ts";

/** The addresses of the site's own sheets a page links, in the order in which they apply; hash and query dropped. */
export function listStylesheets(tree: Root): string[] {
  return listElements(tree)
    .filter(isOwnStylesheet)
    .map((link) => (readAttribute(link, "href") ?? "").replace(/[?#].*$/, ""));
}

/** Puts one inline sheet where the first linked one stood and takes the links out (in place); no rules, no element. */
export function inlineStyles(tree: Root, css: string): Root {
  const first = listElements(tree).find(isOwnStylesheet);
  if (first !== undefined && css !== "") Object.assign(first, toStyleElement(css));
  return dropNodes(tree, (node) => node.type === "element" && isOwnStylesheet(node));
}

function isOwnStylesheet(element: Element): boolean {
  if (element.tagName !== "link" || readAttribute(element, "rel") !== "stylesheet") return false;
  return /^\/(?!\/)/.test(readAttribute(element, "href") ?? "");
}

function toStyleElement(css: string): Element {
  return { type: "element", tagName: "style", properties: {}, children: [{ type: "text", value: css }] };
}
