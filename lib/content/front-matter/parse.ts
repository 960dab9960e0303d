import matter from "gray-matter";
import { type Document, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { findDeepLine, nestingMessage } from "../nesting.ts";
import type { Problem } from "../problem.ts";
import type { RuleId } from "../rule-ids.ts";
import { type Locators, type Spot, toLocators } from "./locators.ts";
import { quoteValue } from "./mend-line.ts";
import { explainYamlError, type YamlAdvice } from "./yaml-errors.ts";
import { listMisreadSigns, listYamlTraps } from "./yaml-traps.ts";

/** Front matter with every value still text, and ways to find the line of each. */
export type FrontMatter = Locators & { data: unknown; body: string; bodyLine: number };

const longestLine = 2000;

type Found = Spot & { message: string; rule: RuleId };

/** Splits a content file and reads its fields as they would be once each bad line is mended; `front` is missing where that fails. */
export function parseFrontMatter(file: string, raw: string): { front?: FrontMatter; problems: Problem[] } {
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const fence = checkFences(text) ?? checkNesting(text) ?? checkLineLengths(text);
  if (fence) return { problems: [{ file, ...fence }] };
  const { block, body, bodyLine } = split(text);
  const { document, counter, problems: found, block: mended } = readBlock(block);
  const problems = found.map((problem) => ({ file, ...problem }));
  if (!document) return { problems };
  const isEmpty = !document.contents || (isScalar(document.contents) && document.contents.value === "");
  if (isEmpty && problems.length === 0) {
    const message = "there are no fields between the two --- lines; write them there";
    return { problems: [{ file, line: 1, column: 1, message, rule: "front-matter" }] };
  }
  const at = toSpot(counter);
  return { front: { data: document.toJS(), body, bodyLine, ...toLocators(document, mended, at) }, problems };
}

/** The text between the two --- lines, with the line break that gray-matter leaves before it, and what is below them. */
function split(text: string): { block: string; body: string; bodyLine: number } {
  const found = { block: "" };
  const parse = (block: string) => {
    found.block = block;
    return {};
  };
  const { content } = matter(text, {
    language: "yaml",
    engines: { yaml: parse, js: refuse, javascript: refuse, json: refuse },
  });
  const bodyLine = text.slice(0, text.length - content.length).split("\n").length;
  return { block: found.block, body: content, bodyLine };
}

type ReadBlock = { document?: Document; counter: LineCounter; block: string; problems: Found[] };

/** Each line that cannot be read is told and mended, and the block read again, until all of it can be or nothing helps. */
function readBlock(given: string): ReadBlock {
  const problems: Found[] = [];
  let block = given;
  for (;;) {
    const counter = new LineCounter();
    const document = parseDocument(block, { schema: "failsafe", lineCounter: counter, prettyErrors: false });
    const at = toSpot(counter);
    const advice = findFirstError(document, block, at);
    if (!advice)
      return { document, counter, block, problems: [...problems, ...listQuiet(document, block, at)] };
    const { mended, ...found } = advice;
    const isNew = problems.every(({ line }) => line !== found.line);
    if (isNew) problems.push({ ...found, rule: "yaml" });
    if (!isNew || mended === undefined) return { counter, block, problems };
    block = block
      .split("\n")
      .with(found.line - 1, mended)
      .join("\n");
  }
}

function toSpot(counter: LineCounter): (offset: number) => Spot {
  return (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
}

function refuse(): never {
  throw new Error("front matter is YAML only");
}

function checkFences(text: string): Found | undefined {
  const lines = text.split("\n");
  const first = lines[0] ?? "";
  const fail = (line: number, message: string): Found => ({
    line,
    column: 1,
    message,
    rule: "front-matter",
  });
  if (first !== "---") {
    const shown = first.startsWith("---") ? ` "${first.slice(0, 30)}"` : "";
    return fail(1, `the first line${shown} must be exactly ---, and the fields come after it`);
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  if (end < 0) return fail(1, "the fields have no end; put a line that is exactly --- after the last one");
  return lines[end] === "---"
    ? undefined
    : fail(end + 1, `the line that ends the fields must be exactly ---, not "${lines[end]?.slice(0, 30)}"`);
}

/** A list in brackets of thousands takes many seconds to read, and nobody can mend such a line. */
function checkLineLengths(text: string): Found | undefined {
  const lines = text.split("\n");
  const end = lines.indexOf("---", 1);
  const index = lines.findIndex((line, at) => at < end && line.length > longestLine);
  if (index < 0) return undefined;
  const message = `this line has ${lines[index]?.length} characters; the most among the fields is ${longestLine}. Write it on several lines, or say it in the text below the fields`;
  return { line: index + 1, column: 1, message, rule: "front-matter" };
}

function checkNesting(text: string): Found | undefined {
  const place = findDeepLine(text);
  return place && { ...place, message: `the text here ${nestingMessage}`, rule: "nesting" };
}

/** What can be read, and is not what its author meant: names written twice, and values YAML misreads. */
function listQuiet(document: Document, block: string, at: (offset: number) => Spot): Found[] {
  const twice = document.errors.map(({ pos: [offset] }) => {
    const name = block.slice(offset).split(":")[0];
    return { offset, message: `"${name}" is written twice; keep one of them` };
  });
  return [...twice, ...listYamlTraps(document, block)].map(({ offset, message }) => {
    return { ...at(offset), message, rule: "yaml" };
  });
}

/** The first error only, for those that follow may be its echoes. */
function findFirstError(
  document: Document,
  block: string,
  at: (offset: number) => Spot,
): YamlAdvice | undefined {
  const errors = document.errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  const first = errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  const lines = block.split("\n");
  if (!first) {
    const [sign] = listMisreadSigns(document, block);
    const place = sign && at(sign.offset);
    return place && { ...place, message: sign.message, mended: quoteValue(lines[place.line - 1] ?? "") };
  }
  const open = findOpenQuote(document, block);
  if (open !== undefined) {
    const place = at(open);
    const line = lines[place.line - 1] ?? "";
    const mended = `${line.slice(0, place.column - 1)}${line.slice(place.column)}`;
    return {
      ...place,
      message: "this quotation mark is never closed; close it, or leave both marks out",
      mended,
    };
  }
  return explainYamlError({ ...first, code: first.code, message: first.message, ...at(first.pos[0]) }, lines);
}

function findOpenQuote(document: Document, block: string): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      const quote = block.charAt(start);
      const closed = end - start > 1 && block.charAt(end - 1) === quote;
      if (node.type?.startsWith("QUOTE") && !closed) offset ??= start;
    },
  });
  return offset;
}
