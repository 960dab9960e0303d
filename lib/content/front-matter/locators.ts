import { type Document, isScalar, type Node, type Scalar } from "yaml";
import { type FindInSource, readSource } from "./place-in-value.ts";

/** A field's address inside front matter: names and list positions. */
export type FieldPath = readonly (string | number)[];
/** A line and column of a file, both counted from 1. */
export type Spot = { line: number; column: number };

/** Ways from a field to its place: its value, its name, and a spot inside its value. */
export type Locators = {
  locate: (path: FieldPath) => Spot;
  locateKey: (path: FieldPath) => Spot;
  locateInside: (path: FieldPath, line: number, column: number) => Spot;
  /** The lines a text stands on, without indent and quotation marks. */
  linesOf: (path: FieldPath) => string[];
};

/** The locators of a parsed block; `at` turns an offset of the block into a place in the file. */
export function toLocators(document: Document, block: string, at: (offset: number) => Spot): Locators {
  const nodeAt = (path: FieldPath) =>
    (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | undefined;
  const locate = (path: FieldPath): Spot => {
    const start = nodeAt(path)?.range?.[0];
    if (start !== undefined) return at(start);
    return path.length > 0 ? locate(path.slice(0, -1)) : { line: 1, column: 1 };
  };
  const locateKey = (path: FieldPath): Spot => {
    const parent = nodeAt(path.slice(0, -1));
    const items = (parent as { items?: { key?: unknown }[] } | undefined)?.items ?? [];
    const key = items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))?.key;
    const start = isScalar(key) ? key.range?.[0] : undefined;
    return start === undefined ? locate(path) : at(start);
  };
  const sources = new Map<Node, FindInSource>();
  const locateInside = (path: FieldPath, line: number, column: number): Spot => {
    const node = nodeAt(path);
    if (!isScalar(node) || !node.range) return locate(path);
    const find = sources.get(node) ?? readScalar(node, node.range, block);
    sources.set(node, find);
    return at(find(line, column));
  };
  const linesOf = (path: FieldPath): string[] => {
    const node = nodeAt(path);
    if (!isScalar(node) || !node.range) return [];
    const lines = block.slice(node.range[0], node.range[1]).split("\n");
    const own = node.type?.startsWith("BLOCK") ? lines.slice(1) : lines;
    return own.map((line) => line.trim().replace(/^["']|["']$/g, "")).filter((line) => line !== "");
  };
  return { locate, locateKey, locateInside, linesOf };
}

/** The offset in the block of a line and column of a value. */
function readScalar(node: Scalar, [start, end]: readonly number[], block: string): FindInSource {
  const isBlock = node.type?.startsWith("BLOCK") ?? false;
  const from = isBlock ? block.indexOf("\n", start) + 1 : (start ?? 0);
  const quote = node.type === "QUOTE_DOUBLE" ? '"' : node.type === "QUOTE_SINGLE" ? "'" : "";
  const find = readSource(block.slice(from, end), String(node.value).trim(), quote);
  return (line, column) => from + find(line, column);
}
