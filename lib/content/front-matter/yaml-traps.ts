import { type Document, isAlias, isNode, isScalar, Lexer, type Node, visit } from "yaml";
import { removeInvisible } from "../pasted/invisible-signs.ts";

/** A place where YAML would quietly read something other than the author wrote; `offset` is in the block. */
type YamlTrap = { offset: number; message: string };

/** Signs the lexer puts between tokens; they stand for no text. The last says that a value follows. */
const scalarMark = "\u001f";
const marks = new Set(["\u0002", "\u0018", scalarMark]);
const inQuotes = 'put the whole value in double quotes, "like this"';

/** Values that start with *, & or !, which YAML takes for references and tags; none may be left when the values are taken. */
export function listMisreadSigns(document: Document, block: string): YamlTrap[] {
  const found: YamlTrap[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const sign = findSign(node);
    if (sign === undefined) return;
    const offset = block.lastIndexOf(sign, node.range?.[0] ?? 0);
    found.push({ offset, message: `a value cannot start with ${sign} here; ${inQuotes}` });
  });
  return found;
}

function findSign(node: Node): "*" | "&" | "!" | undefined {
  if (isAlias(node)) return "*";
  if ("anchor" in node && node.anchor) return "&";
  return node.tag?.startsWith("!") ? "!" : undefined;
}

/** Codes that stand for invisible signs, and words lost behind a # on their own line. */
export function listYamlTraps(document: Document, block: string): YamlTrap[] {
  const found: YamlTrap[] = [];
  visit(document, {
    Pair(_, { key }) {
      // JavaScript keeps this name for itself, and would lose what stands under it without a word.
      if (!isScalar(key) || key.value !== "__proto__") return;
      const message = '"__proto__" cannot be the name of anything here; choose another';
      found.push({ offset: key.range?.[0] ?? 0, message });
    },
    Scalar(_, { value, range }) {
      // Whatever stands in the file itself is gone by now; this one comes from its code, as in "\\x08".
      if (removeInvisible(String(value)) === value) return;
      const message = "a code after \\ in this value stands for an invisible sign; take it out";
      found.push({ offset: range?.[0] ?? 0, message });
    },
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
