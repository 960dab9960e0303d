import matter from "gray-matter";
import { type Document, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { findDeepLine, nestingMessage } from "../nesting.ts";
import type { Problem } from "../problem.ts";
import type { RuleId } from "../rule-ids.ts";
import { type Locators, type Spot, toLocators } from "./locators.ts";
import { explainYamlError } from "./yaml-errors.ts";
import { listYamlTraps } from "./yaml-traps.ts";

/** Front matter with every value still text, and ways to find the line of each. */
export type FrontMatter = Locators & { data: unknown; body: string; bodyLine: number };

type Found = Spot & { message: string; rule: RuleId };

/** Splits a content file; `front` is missing when a problem makes its values unreadable. */
export function parseFrontMatter(file: string, raw: string): { front?: FrontMatter; problems: Problem[] } {
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const fence = checkFences(text) ?? checkNesting(text);
  if (fence) return { problems: [{ file, ...fence }] };
  const counter = new LineCounter();
  const found: { document?: Document; block: string } = { block: "" };
  const parse = (block: string) => {
    found.block = block;
    found.document = parseDocument(block, { schema: "failsafe", lineCounter: counter, prettyErrors: false });
    return {};
  };
  const split = matter(text, {
    language: "yaml",
    engines: { yaml: parse, js: refuse, javascript: refuse, json: refuse },
  });
  const document = found.document;
  if (!document || (isScalar(document.contents) && document.contents.value === "") || !document.contents) {
    return {
      problems: [
        {
          file,
          line: 1,
          column: 1,
          message: "there are no fields between the two --- lines; write them there",
          rule: "front-matter",
        },
      ],
    };
  }
  const at = (offset: number): Spot => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const problems = listYamlProblems(document, found.block, at).map((problem) => ({ file, ...problem }));
  if (problems.length > 0) return { problems };
  const bodyLine = text.slice(0, text.length - split.content.length).split("\n").length;
  return {
    front: { data: document.toJS(), body: split.content, bodyLine, ...toLocators(document, found.block, at) },
    problems,
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

function checkNesting(text: string): Found | undefined {
  const place = findDeepLine(text);
  return place && { ...place, message: `the text here ${nestingMessage}`, rule: "nesting" };
}

/** The first error only, for those that follow are its echoes; without errors, every quiet misreading. */
function listYamlProblems(document: Document, block: string, at: (offset: number) => Spot): Found[] {
  const traps = listYamlTraps(document, block).map(
    ({ offset, message }): Found => ({
      ...at(offset),
      message,
      rule: "yaml",
    }),
  );
  const first = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  if (!first) return traps;
  const open = findOpenQuote(document, block);
  const message = "this quotation mark is never closed; close it, or leave both marks out";
  if (open !== undefined) return [{ ...at(open), message, rule: "yaml" }];
  return [
    {
      ...explainYamlError(
        { ...first, code: first.code, message: first.message, ...at(first.pos[0]) },
        block.split("\n"),
      ),
      rule: "yaml",
    },
  ];
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
