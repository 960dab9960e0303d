import type { Root } from "mdast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import { toString as toPlainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

/** Directives that stand in a sentence: `:fact[appeal-limit]`. */
export const textDirectives = ["source", "fact", "term", "former", "date"] as const;
/** Directives that hold whole paragraphs between `:::warning` and `:::`. */
export const blockDirectives = ["warning", "note", "example", "doubt"] as const;

type TextDirectiveName = (typeof textDirectives)[number];
type BlockDirectiveName = (typeof blockDirectives)[number];

/** A directive of any shape as remark-directive parses it. */
export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** Whether the node is a directive this site knows, written in the shape it needs. */
export function isKnownDirective(node: Directive): boolean {
  if (node.type === "textDirective") return textDirectives.includes(node.name as TextDirectiveName);
  return node.type === "containerDirective" && blockDirectives.includes(node.name as BlockDirectiveName);
}

/** The name a term directive points to: `{#id}` when given, else its own words with hyphens. */
export function termName(node: TextDirective): string {
  return node.attributes?.id ?? toTermKey(toPlainText(node));
}

/** The words of a term as they are compared: `EHC plan` is `ehc-plan`. */
export function toTermKey(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

/** The source names in `:source[act-55 reg-33]`. */
export function sourceNames(node: TextDirective): string[] {
  return toPlainText(node)
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** The fact name in `:fact[appeal-limit]`. */
export function factName(node: TextDirective): string {
  return toPlainText(node).trim();
}

/** The date name in `:date[plan-by]`. */
export function dateName(node: TextDirective): string {
  return toPlainText(node).trim();
}

/** Every directive of a tree in reading order. */
export function listDirectives(tree: Root): Directive[] {
  const found: Directive[] = [];
  visit(tree, (node) => {
    if (node.type === "textDirective" || node.type === "leafDirective" || node.type === "containerDirective")
      found.push(node);
  });
  return found;
}
