import type { Node, Root } from "mdast";
import { toString as toPlainText } from "mdast-util-to-string";
import { blockDirectives, type Directive, isKnownDirective, textDirectives } from "../markdown/directives.ts";
import { suggestNearest } from "./nearest.ts";
import type { Place, Problem } from "./problem.ts";

/** Turns a line and column of a Markdown text into a place in its file. */
export type Locate = (line: number, column: number) => Place;

const deepest = 40;

/** What Markdown may not do here: raw HTML, images, an h1, skipped levels, unknown directives, unsafe links. */
export function checkBody(tree: Root, locate: Locate): Problem[] {
  const problems: Problem[] = [];
  let level = 1;
  const report = (node: Node, message: string, rule: string) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    problems.push({ ...locate(line, column), message, rule });
  };
  for (const { node, depth } of listNodes(tree)) {
    if (depth > deepest) {
      report(node, "is nested too deeply to read; make its lists and quotes simpler", "nesting");
      break;
    }
    if (node.type === "heading") {
      const heading = node as Node & { depth: number };
      if (heading.depth === 1) report(node, "the title is the page's only # heading; start the text with ##", "heading-level");
      else if (heading.depth > level + 1) {
        report(node, `this heading skips a level; use ${"#".repeat(level + 1)}`, "heading-level");
      }
      level = Math.max(heading.depth, 1);
    }
    const wrong = checkNode(node);
    if (wrong) report(node, wrong.message, wrong.rule);
  }
  return problems;
}

function checkNode(node: Node): { message: string; rule: string } | undefined {
  if (node.type === "html") return { message: "raw HTML is not used here; write it as Markdown", rule: "no-html" };
  if (node.type === "image" || node.type === "imageReference") {
    return { message: "pictures cannot be put in text; say it in words", rule: "no-images" };
  }
  if (node.type === "link" || node.type === "definition") return checkLink(node as Node & { url: string });
  if (!node.type.endsWith("Directive")) return undefined;
  const directive = node as Directive;
  if (isKnownDirective(directive)) return undefined;
  const known = directive.type === "textDirective" ? textDirectives : blockDirectives;
  const marks = directive.type === "textDirective" ? ":" : ":::";
  const hint = `${suggestNearest(directive.name, known)} If it is an ordinary colon, put a space after it.`;
  return { message: `"${marks}${directive.name}" is not something text can hold.${hint}`, rule: "unknown-directive" };
}

function checkLink(node: Node & { url: string }): { message: string; rule: string } | undefined {
  const shown = node.type === "link" ? toPlainText(node).trim() : "x";
  if (shown === "") return { message: "this link has no words; say what it leads to", rule: "link-text" };
  if (/^(https:\/\/|mailto:|tel:|\/(?!\/)|#)/.test(node.url)) return undefined;
  const message = `"${node.url}" is not a link we can use; start it with https://, mailto:, tel:, / or #`;
  return { message, rule: "link-address" };
}

/** Every node with its depth, without recursion, so that hostile nesting cannot exhaust the stack. */
function* listNodes(tree: Root): Generator<{ node: Node; depth: number }> {
  const waiting: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const children = "children" in next.node ? (next.node.children as Node[]) : [];
    for (const child of children.toReversed()) waiting.push({ node: child, depth: next.depth + 1 });
  }
}
