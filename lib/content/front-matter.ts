import matter from "gray-matter";
import { type Document, isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Problem } from "./problem.ts";
import { explainYamlError } from "./yaml-errors.ts";

/** A field's address inside front matter: names and list positions. */
export type FieldPath = readonly (string | number)[];
type Spot = { line: number; column: number };

/** Front matter with every value still text, and a way to find the line of each. */
export type FrontMatter = {
  data: unknown;
  body: string;
  bodyLine: number;
  locate: (path: FieldPath) => Spot;
  locateKey: (path: FieldPath) => Spot;
  locateInside: (path: FieldPath, line: number, column: number) => Spot;
};

/** Splits a content file; `front` is missing when a problem makes its values unreadable. */
export function parseFrontMatter(file: string, raw: string): { front?: FrontMatter; problems: Problem[] } {
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const fence = checkFences(text);
  if (fence) return { problems: [{ file, ...fence }] };
  const lines = new LineCounter();
  const found: { document?: Document } = {};
  const parse = (block: string) => {
    found.document = parseDocument(block, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
    return {};
  };
  const split = matter(text, { language: "yaml", engines: { yaml: parse, js: refuse, javascript: refuse, json: refuse } });
  const document = found.document;
  if (!document?.contents) {
    return { problems: [{ file, line: 1, column: 1, message: "has no fields between its --- lines", rule: "front-matter" }] };
  }
  const at = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const problems = [...document.errors, ...listAnchors(document)].map((error) => ({
    file,
    ...at(error.pos[0]),
    ...explainYamlError(error),
  }));
  if (problems.length > 0) return { problems };
  const bodyLine = text.slice(0, text.length - split.content.length).split("\n").length;
  const front = { data: document.toJS(), body: split.content, bodyLine, ...locators(document, at) };
  return { front, problems };
}

function refuse(): never {
  throw new Error("front matter is YAML only");
}

function checkFences(text: string): (Spot & { message: string; rule: string }) | undefined {
  const lines = text.split("\n");
  if (lines[0] !== "---") {
    return { line: 1, column: 1, message: "must start with a line that is exactly ---, then the fields", rule: "front-matter" };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  if (end < 0) return { line: 1, column: 1, message: "has no second --- line to end its fields", rule: "front-matter" };
  if (lines[end] !== "---") {
    const message = `the line that ends the fields must be exactly ---, not "${lines[end]?.slice(0, 30)}"`;
    return { line: end + 1, column: 1, message, rule: "front-matter" };
  }
  return undefined;
}

function listAnchors(document: Document) {
  const found: { code: string; message: string; pos: [number, number] }[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const anchored = isAlias(node) || ("anchor" in node && node.anchor !== undefined);
    if (anchored) found.push({ code: "ALIAS", message: "", pos: [node.range?.[0] ?? 0, 0] });
  });
  return found;
}

function locators(document: Document, at: (offset: number) => Spot) {
  const nodeAt = (path: FieldPath) => document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  const locate = (path: FieldPath): Spot => {
    const start = nodeAt(path)?.range?.[0];
    if (start !== undefined) return at(start);
    return path.length > 0 ? locate(path.slice(0, -1)) : { line: 1, column: 1 };
  };
  const locateKey = (path: FieldPath): Spot => {
    const parent = path.length > 1 ? nodeAt(path.slice(0, -1)) : document.contents;
    const items = (parent as { items?: { key?: unknown }[] } | undefined)?.items ?? [];
    const key = items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))?.key;
    const start = isScalar(key) ? key.range?.[0] : undefined;
    return start === undefined ? locate(path) : at(start);
  };
  const locateInside = (path: FieldPath, line: number, column: number): Spot => {
    const start = locate(path);
    const node = nodeAt(path);
    if (isScalar(node) && node.type?.startsWith("BLOCK")) return { line: start.line + line, column: 1 };
    const quote = isScalar(node) && node.type?.startsWith("QUOTE") ? 1 : 0;
    return line === 1 ? { line: start.line, column: start.column + quote + column - 1 } : start;
  };
  return { locate, locateKey, locateInside };
}
