import { type Document, isAlias, isNode, isScalar, Lexer, visit } from "yaml";
import { removeInvisible } from "../pasted/invisible-signs.ts";

/** A place where YAML would quietly read something other than the author wrote; `offset` is in the block. */
type YamlTrap = { offset: number; message: string };

/** Signs the lexer puts between tokens; they stand for no text. The last says that a value follows. */
const scalarMark = "\u001f";
const marks = new Set(["\u0002", "\u0018", scalarMark]);
const inQuotes = 'put the whole value in double quotes, "like this"';

/** Values that start with *, & or !, which YAML takes for references and tags, and words lost behind a # on their own line. */
export function listYamlTraps(document: Document, block: string): YamlTrap[] {
  const found: YamlTrap[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
    // Whatever stands in the file itself is gone by now; this one comes from its code, as in "\\x08".
    if (isScalar(node) && removeInvisible(String(node.value)) !== node.value)
      found.push({
        offset,
        message: "a code after \\ in this value stands for an invisible sign; take it out",
      });
    const start = isAlias(node)
      ? "*"
      : "anchor" in node && node.anchor
        ? "&"
        : node.tag?.startsWith("!")
          ? "!"
          : undefined;
    if (start)
      found.push({
        offset: block.lastIndexOf(start, offset),
        message: `a value cannot start with ${start} here; ${inQuotes}`,
      });
  });
  return [...found, ...listLostWords(block)];
}

/** A line that is all comment is a note between authors; what follows a value on its line was meant to be read. */
function listLostWords(block: string): YamlTrap[] {
  const found: YamlTrap[] = [];
  let offset = 0;
  let isValue = false;
  for (const token of new Lexer().lex(block)) {
    const before = block.slice(block.lastIndexOf("\n", offset - 1) + 1, offset);
    if (token.startsWith("#") && !isValue && before.trim() !== "") {
      const shown = token.slice(1).trim().slice(0, 40);
      const message = `the words after # ("${shown}") are left out; ${inQuotes}, or take them out`;
      found.push({ offset, message });
    }
    isValue = token === scalarMark;
    if (!marks.has(token)) offset += token.length;
  }
  return found;
}
