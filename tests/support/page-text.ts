import type { Element, Nodes } from "hast";
import type { BuiltPage } from "./built-site.ts";
import { findTags, hasClass } from "./find-elements.ts";

/** Elements that do not interrupt the sentence they stand in. */
export const inline = new Set([
  "a",
  "abbr",
  "b",
  "bdi",
  "cite",
  "code",
  "em",
  "i",
  "q",
  "s",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
  "wbr",
]);

/** The text of an element as read aloud: blocks apart, source numbers left out, spaces and quotes made plain. */
export function toText(node: Nodes): string {
  return normalise(gather(node));
}

/** The words of a page from its heading to its review dates. */
export function toMainText(page: BuiltPage): string {
  const [main] = findTags(page.tree, "main");
  return main === undefined ? "" : toText(main);
}

/** One kind of space, quote and dash, so that typography never decides whether words are there. */
export function normalise(text: string): string {
  const plain = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2014]/g, "-");
  return plain.replace(/\s+/g, " ").trim();
}

function gather(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  if (node.type === "element" && isSkipped(node)) return "";
  const text = node.children.map(gather).join("");
  return node.type === "element" && inline.has(node.tagName) ? text : ` ${text} `;
}

function isSkipped(element: Element): boolean {
  return ["script", "style", "svg", "template"].includes(element.tagName) || hasClass(element, "cite");
}
