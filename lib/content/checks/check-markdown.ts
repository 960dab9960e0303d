import type { Node, Root } from "mdast";
import { inEachFile } from "../in-each-file.ts";
import { listSaid, type PlacedWords } from "../placed-words.ts";
import type { Problem } from "../problem.ts";
import { checkNode } from "./check-node.ts";

/** What no text may hold, wherever it stands: see `check-node.ts`, and headings that are out of order. */
export const checkMarkdown = inEachFile((file) => listSaid(file).words.flatMap(checkTree));

function checkTree({ tree, source, at }: PlacedWords): Problem[] {
  const problems: Problem[] = [];
  let level = 1;
  for (const node of listNodes(tree)) {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const found = checkNode(node, source);
    if (node.type === "heading") {
      const { depth } = node as Node & { depth: number };
      const wrong = explainLevel(depth, level);
      if (wrong) found.push({ message: wrong, rule: "heading-level" });
      level = Math.max(depth, 1);
    }
    for (const { message, rule, after = 0 } of found)
      problems.push({ ...at(line, column + after), message, rule });
  }
  return problems;
}

function explainLevel(depth: number, above: number): string | undefined {
  if (depth === 1) return "the title is the page's only # heading; start headings in the text with ##";
  if (depth > above + 1) return `this heading skips a level; use ${"#".repeat(above + 1)}`;
  return depth > 4 ? "this heading is too deep; use ####, or a new page" : undefined;
}

/** Every node in reading order, without recursion. */
function* listNodes(tree: Root): Generator<Node> {
  const waiting: Node[] = [tree];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const children = "children" in next ? (next.children as Node[]) : [];
    waiting.push(...children.toReversed());
  }
}
