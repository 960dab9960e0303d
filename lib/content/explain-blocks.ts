import type { Root, RootContent } from "mdast";
import { toString as toPlainText } from "mdast-util-to-string";

/** What stands where one paragraph belongs, and where; `message` follows the field's name. */
type Misplaced = { message: string; line: number; column: number };

/** The first thing in a field of one paragraph that readers would not be shown; nothing where it is one paragraph. */
export function explainBlocks({ children }: Root): Misplaced | undefined {
  const [first, second] = children;
  const node = first?.type === "paragraph" ? second : first;
  if (!node || hasOwnRule(node)) return undefined;
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column, message: `is one paragraph, and ${explainBlock(node)}` };
}

/** Whether no text at all may hold it, of which the rules of Markdown tell. */
function hasOwnRule(node: RootContent): boolean {
  return ["html", "footnoteDefinition"].includes(node.type) || (node.type === "heading" && node.depth === 1);
}

/** The first thing in a letter that its readers would get in another form than its author gave it. */
export function explainLetterBlocks({ children }: Root): Misplaced | undefined {
  const node = children.find((block) => !isLetterBlock(block));
  if (!node || hasOwnRule(node)) return undefined;
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const message =
    "is copied and sent as plain words, which can be paragraphs and lists with hyphens only; write this as one of them";
  return { line, column, message };
}

/** A paragraph, or a list with hyphens whose items are a line each. */
function isLetterBlock(node: RootContent): boolean {
  if (node.type !== "list") return node.type === "paragraph";
  return (
    !node.ordered &&
    node.children.every(({ children }) => children.length === 1 && children[0]?.type === "paragraph")
  );
}

function explainBlock(node: RootContent): string {
  switch (node.type) {
    case "paragraph":
      return "a second one would not be shown; take the empty line out, so that it is one";
    case "list": {
      const items = node.children.map((item) => toPlainText(item).trim()).join(", ");
      return `a list would not be shown; write its items in a sentence, with commas: ${items}`;
    }
    case "table":
      return "a table would not be shown; write what it says in sentences, or put it into the text below the fields";
    case "code":
      return "lines that are indented further would not be shown as words; indent all lines alike, without an empty one";
    default:
      return "this would not be shown in it; write it in a sentence, or put it into the text below the fields";
  }
}
