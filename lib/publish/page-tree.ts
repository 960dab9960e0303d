import type { Element, Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";

const parser = unified().use(rehypeParse).freeze();
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
  return parser.parse(html);
}

/** The tree as a whole HTML document, with every closing tag and with quotes round every attribute value. */
export function renderPage(tree: Root): string {
  const copy = structuredClone(tree);
  for (const element of listElements(copy)) {
    keepLeadingNewline(element);
    escapeText(element);
  }
  return writer.stringify(copy);
}

/** Every element in document order, those inside `<template>` excepted: a browser does not show them. */
export function listElements(tree: Root | Element): Element[] {
  const elements: Element[] = [];
  visit(tree, "element", (element) => {
    elements.push(element);
  });
  return elements;
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
  let text = "";
  visit(tree, (node) => {
    if (node.type === "element" && (node.tagName === "script" || node.tagName === "style")) return "skip";
    if (node.type === "text") text += node.value;
    return undefined;
  });
  return text;
}

/** HTML drops one newline straight after `<pre>`; without a second one the author's blank line would be lost. */
function keepLeadingNewline(element: Element): void {
  if (element.tagName !== "pre" && element.tagName !== "textarea") return;
  const first = element.children[0];
  if (first?.type === "text" && first.value.startsWith("\n")) first.value = `\n${first.value}`;
}

/** The writer leaves a lone ">" in text as it is, which strict validators refuse. */
function escapeText(element: Element): void {
  if (element.tagName === "script" || element.tagName === "style") return;
  element.children = element.children.map((child) => {
    if (child.type !== "text" || !child.value.includes(">")) return child;
    const value = child.value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return { type: "raw", value } as unknown as typeof child;
  });
}
