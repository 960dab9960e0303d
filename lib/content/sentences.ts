import type { Node, Root } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { toString as toPlainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { factName } from "../markdown/directives.ts";

/** A sentence as a reader meets it: facts put in, citation marks left out; with where it starts. */
export type Sentence = { text: string; line: number; column: number };

type Piece = { text: string; line: number; column: number };

const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });
const blocks = new Set(["paragraph", "heading", "tableCell"]);

/** The sentences of a tree in reading order; `factWords` gives the words a fact stands for. */
export function listSentences(tree: Root, factWords: (name: string) => string): Sentence[] {
  const found: Sentence[] = [];
  visit(tree, (node) => {
    if (!blocks.has(node.type)) return;
    const pieces = listPieces(node, factWords);
    const whole = pieces.map((piece) => piece.text).join("");
    for (const { segment, index } of segmenter.segment(whole)) {
      const lead = segment.length - segment.trimStart().length;
      if (segment.trim()) found.push({ text: segment.trim(), ...placeOf(pieces, index + lead) });
    }
  });
  return found;
}

function listPieces(node: Node, factWords: (name: string) => string): Piece[] {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  if (node.type === "textDirective") {
    const directive = node as TextDirective;
    if (directive.name === "source") return [];
    if (directive.name === "former") return [{ text: "(former name)", line, column }];
    if (directive.name === "fact") return [{ text: factWords(factName(directive)), line, column }];
  }
  if ("children" in node) return (node.children as Node[]).flatMap((child) => listPieces(child, factWords));
  const text = node.type === "break" ? " " : toPlainText(node);
  return [{ text: text.replaceAll("\n", " "), line, column }];
}

function placeOf(pieces: readonly Piece[], index: number): { line: number; column: number } {
  let passed = 0;
  for (const { text, line, column } of pieces) {
    if (index < passed + text.length) return { line, column: column + index - passed };
    passed += text.length;
  }
  return { line: pieces[0]?.line ?? 1, column: pieces[0]?.column ?? 1 };
}
