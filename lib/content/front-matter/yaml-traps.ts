import { type Document, isAlias, isNode, isScalar, visit } from "yaml";

/** A place where YAML would quietly read something other than the author wrote; `offset` is in the block. */
export type YamlTrap = { offset: number; message: string };

const inQuotes = 'put the whole value in double quotes, "like this"';

/** Values with * or & in front (references), ! in front (tags), and words lost behind a # (comments). */
export function listYamlTraps(document: Document, block: string): YamlTrap[] {
  const found: YamlTrap[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const offset = node.range?.[0] ?? 0;
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
    if (isScalar(node) && typeof node.comment === "string") {
      const shown = node.comment.split("\n")[0]?.trim().slice(0, 40);
      found.push({
        offset,
        message: `the words after # ("${shown}") are left out; ${inQuotes}, or take them out`,
      });
    }
  });
  return found;
}
