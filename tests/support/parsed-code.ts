import { parseAst } from "vitest/node";
import { keepFor } from "../../lib/memo/keep-for.ts";
import type { CodeFile } from "./project-code.ts";

/** A piece of a file, by the line it starts on. */
type Piece = { file: string; line: number };
/** A name that a file exports, and the comment right above it. */
export type Exported = Piece & { name: string; comment: string | undefined };
/** A function of a file, by its own name where it has one. */
export type WrittenFunction = Piece & { name: string; lines: number };
/** A comment's words; lines of `//` that follow one another are one comment. */
export type Comment = Piece & { words: string };
/** A name that a file takes from another; any of the file's names where it takes the whole. */
export type Imported = { from: string; name: string | undefined };

type Node = { type: string; start: number; end: number } & Readonly<Record<string, unknown>>;

const parse = keepFor(
  ({ file, code }: CodeFile) =>
    parseAst(code, { lang: file.endsWith("x") ? "tsx" : "ts" }) as unknown as Node & { body: Node[] },
);

/** Every name that a file exports. */
export function listExports(from: CodeFile): Exported[] {
  const { file, code } = from;
  const placed = placeComments(from);
  return parse(from)
    .body.filter(({ type }) => type.startsWith("Export"))
    .flatMap((node) => {
      const above = placed.findLast(({ end }) => end <= node.start);
      const isRightAbove = above?.isForExport && code.slice(above.end, node.start).trim() === "";
      const comment = isRightAbove ? above.words : undefined;
      return listNames(node).map((name) => ({ file, line: toLine(code, node.start), name, comment }));
    });
}

/** Every function of a file, those inside others too. */
export function listFunctions(from: CodeFile): WrittenFunction[] {
  const { file, code } = from;
  return listNodes(parse(from)).flatMap(({ node, parent }) => {
    if (!/^(Function(Declaration|Expression)|ArrowFunctionExpression)$/.test(node.type)) return [];
    const line = toLine(code, node.start);
    const name = nameOf(node) ?? nameOf(parent) ?? "a function without a name";
    return [{ file, line, name, lines: toLine(code, node.end) - line + 1 }];
  });
}

/** Every comment of a file; nothing in strings or in the text of elements is one. */
export function listComments(from: CodeFile): Comment[] {
  return placeComments(from).map(({ file, line, words }) => ({ file, line, words }));
}

/** The names that `import` statements take; a file that is imported when the code runs is taken whole. */
export function listImportedNames(from: CodeFile): Imported[] {
  return listNodes(parse(from)).flatMap(({ node }) => {
    const source = node.source as { value?: string } | null | undefined;
    const path = typeof source?.value === "string" ? source.value : undefined;
    if (path === undefined) return [];
    const specifiers = (node.specifiers ?? []) as Node[];
    if (
      node.type === "ImportDeclaration" &&
      specifiers.every(({ type }) => type !== "ImportNamespaceSpecifier")
    )
      return specifiers.map((one) => ({ from: path, name: nameOf(one.imported as Node) ?? "default" }));
    if (node.type === "ExportNamedDeclaration")
      return specifiers.map((one) => ({ from: path, name: nameOf(one.local as Node) }));
    return [{ from: path, name: undefined }];
  });
}

function placeComments(from: CodeFile): (Comment & { end: number; isForExport: boolean })[] {
  const { file, code } = from;
  const masked = listNodes(parse(from)).reduce((text, { node: { type, start, end } }) => {
    if (!/^(Literal|TemplateElement|JSXText)$/.test(type)) return text;
    return text.slice(0, start) + text.slice(start, end).replace(/\S/g, "x") + text.slice(end);
  }, code);
  const found = masked.matchAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*(?:\n[ \t]*\/\/[^\n]*)*/g);
  return [...found].map(({ index, 0: { length } }) => {
    const raw = code.slice(index, index + length);
    const words = raw.replace(/^\s*(?:\/\*\*?|\*\/|\*(?!\*)|\/\/)|\*\/$/gm, " ").replace(/\s+/g, " ");
    const place = { file, line: toLine(code, index), end: index + length };
    return { ...place, words: words.trim(), isForExport: raw.startsWith("/**") };
  });
}

function listNames(node: Node): string[] {
  if (node.type === "ExportDefaultDeclaration") return ["default"];
  const declared = node.declaration as Node | null | undefined;
  if (!declared)
    return ((node.specifiers ?? []) as Node[]).map((one) => nameOf(one.exported as Node) ?? "default");
  if (declared.type !== "VariableDeclaration") return [nameOf(declared) ?? "default"];
  return (declared.declarations as Node[]).flatMap(({ id }) => listBound(id as Node));
}

/** The names that a pattern such as `{ a, b: [c] }` gives. */
function listBound(pattern: Node): string[] {
  if (pattern.type === "Identifier") return [String(pattern.name)];
  const held = pattern.properties ?? pattern.elements ?? [pattern.value ?? pattern.argument ?? pattern.left];
  return (held as (Node | null)[]).flatMap((inside) => (inside ? listBound(inside) : []));
}

function nameOf(node: Node | undefined): string | undefined {
  if (!node) return undefined;
  if (typeof node.name === "string") return node.name;
  const named = node.id ?? (/^Property/.test(node.type) ? node.key : undefined);
  return named ? nameOf(named as Node) : undefined;
}

/** A node and all below it, each with the one above it. */
function* walkNodes(node: Node, parent?: Node): Generator<{ node: Node; parent: Node | undefined }> {
  yield { node, parent };
  for (const value of Object.values(node).flat())
    if (typeof value === "object" && value !== null && "type" in value) yield* walkNodes(value as Node, node);
}

const nodesOf = keepFor((node: Node) => [...walkNodes(node)]);

function listNodes(node: Node): readonly { node: Node; parent: Node | undefined }[] {
  return nodesOf(node);
}

function toLine(code: string, at: number): number {
  return code.slice(0, at).split("\n").length;
}
