import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

const writer = unified()
  .use(rehypeStringify, {
    upperDoctype: true,
    characterReferences: { useNamedReferences: true, useShortestReferences: true },
    // Only for the text that escapeText has escaped itself.
    allowDangerousHtml: true,
  })
  .freeze();

/** A whole HTML document as a tree; never throws, because HTML parsing has an answer for every input. */
export function parsePage(html: string): Root {
  // Without each node's place in the text, which nobody asks for and which takes twice as long as all the rest.
  return fromParse5(parse(html, { scriptingEnabled: false })) as Root;
}

/** The tree as a whole HTML document, with every closing tag and with quotes round every attribute value. */
export function renderPage(tree: Root): string {
  return writer.stringify({ ...tree, children: tree.children.map(toWritable) });
}

/** Every element in document order, those inside `<template>` excepted: a browser does not show them. */
export function listElements(tree: Root | Element): Element[] {
  const elements: Element[] = [];
  collectElements(tree, elements);
  return elements;
}

function collectElements(parent: Root | Element, elements: Element[]): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    elements.push(child);
    collectElements(child, elements);
  }
}

/** An attribute as written in HTML; lists are joined by spaces and a bare attribute is the empty string. */
export function readAttribute(element: Element, property: string): string | undefined {
  const value = element.properties[property];
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return "";
  return Array.isArray(value) ? value.join(" ") : String(value);
}

/** The text inside an element or document as a browser would hold it, scripts, styles and comments left out. */
export function readText(tree: Root | Element): string {
  if (tree.type === "element" && isCode(tree)) return "";
  let text = "";
  for (const child of tree.children) {
    if (child.type === "text") text += child.value;
    else if (child.type === "element") text += readText(child);
  }
  return text;
}

/** The text that a browser would hold of some HTML, without making a whole tree of it first. */
export function readHtmlText(html: string): string {
  return readNodes(parse(html, { scriptingEnabled: false }).childNodes);
}

function readNodes(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string {
  let text = "";
  for (const node of nodes) {
    if ("value" in node) text += node.value;
    else if ("tagName" in node && !isCode(node)) text += readNodes(node.childNodes);
  }
  return text;
}

function isCode({ tagName }: { tagName: string }): boolean {
  return tagName === "script" || tagName === "style";
}

/** A node in copies of its parents, from which the writer makes the same page while the tree stays as it is. */
function toWritable<Node extends RootContent>(node: Node): Node {
  if (node.type !== "element" || isCode(node)) return node;
  const children = keepLeadingNewline(node).map((child) =>
    child.type === "text" ? escapeText(child) : toWritable(child),
  );
  return { ...node, children };
}

/** HTML drops one newline straight after `<pre>`; without a second one the author's blank line would be lost. */
function keepLeadingNewline({ tagName, children }: Element): ElementContent[] {
  const [first, ...rest] = children;
  const isKept = (tagName !== "pre" && tagName !== "textarea") || first?.type !== "text";
  if (isKept || !first.value.startsWith("\n")) return children;
  return [{ ...first, value: `\n${first.value}` }, ...rest];
}

/** The writer leaves a lone ">" in text as it is, which strict validators refuse. */
function escapeText(text: Text): ElementContent {
  if (!text.value.includes(">")) return text;
  const value = text.value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return { type: "raw", value } as unknown as ElementContent;
}
