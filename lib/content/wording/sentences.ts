import type { Node, Root } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { toString as toPlainText } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { factName } from "../../markdown/directives.ts";
import type { Spot } from "../front-matter/locators.ts";

/** A sentence as a reader meets it, facts put in and citation marks left out; `at` gives the place of a character in it. */
type Sentence = { text: string; at: (index: number) => Spot };

/** Words and where they stand; their later lines start at `indent`. */
type Piece = Spot & { text: string; indent: number };

/** Stands for any date a page works out: none has more words. */
const longestDate = "Wednesday 30 September 2026";
const segmenter = new Intl.Segmenter("en-GB", { granularity: "sentence" });
const blocks = new Set(["paragraph", "heading", "tableCell"]);

/** The sentences of a tree in reading order; `factWords` gives the words a fact stands for. */
export function listSentences(tree: Root, factWords: (name: string) => string): Sentence[] {
  const found: Sentence[] = [];
  visit(tree, (node) => {
    if (!blocks.has(node.type)) return;
    const pieces = listPieces(node, factWords, node.position?.start.column ?? 1);
    const whole = pieces.map((piece) => piece.text).join("");
    for (const { segment, index } of segmenter.segment(whole.replaceAll("\n", " "))) {
      const start = index + segment.length - segment.trimStart().length;
      const text = segment.trim();
      if (text !== "") found.push({ text, at: (within) => placeOf(pieces, start + within) });
    }
  });
  return found;
}

function listPieces(node: Node, factWords: (name: string) => string, indent: number): Piece[] {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const piece = (text: string): Piece[] => [{ text, line, column, indent }];
  if (node.type === "textDirective") {
    const directive = node as TextDirective;
    if (directive.name === "source") return [];
    if (directive.name === "former") return piece("(former name)");
    if (directive.name === "date") return piece(longestDate);
    if (directive.name === "fact") return piece(factWords(factName(directive)));
  }
  if ("children" in node)
    return (node.children as Node[]).flatMap((child) => listPieces(child, factWords, indent));
  return piece(node.type === "break" ? " " : toPlainText(node));
}

function placeOf(pieces: readonly Piece[], index: number): Spot {
  let passed = 0;
  for (const { text, line, column, indent } of pieces) {
    if (index < passed + text.length) {
      const lines = text.slice(0, index - passed).split("\n");
      const along = lines.at(-1)?.length ?? 0;
      return lines.length === 1
        ? { line, column: column + along }
        : { line: line + lines.length - 1, column: indent + along };
    }
    passed += text.length;
  }
  const [first] = pieces;
  return { line: first?.line ?? 1, column: first?.column ?? 1 };
}
