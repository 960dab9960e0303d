import type { Root } from "mdast";
import { parseMarkdown } from "../markdown/parse.ts";
import { keepLatest } from "../memo/keep-latest.ts";
import { explainIssue } from "./explain-issue.ts";
import { listFieldDocs } from "./field-docs.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter/parse.ts";
import { findKind, type Kind, kinds } from "./kinds/index.ts";
import { nameForm } from "./name-form.ts";
import { isTooDeep, nestingMessage } from "./nesting.ts";
import { findConflictMark } from "./pasted/conflict-marks.ts";
import { readPasted } from "./pasted/read-pasted.ts";
import type { Problem } from "./problem.ts";
import type { ContentFile } from "./read.ts";
import type { AnyRecord } from "./record.ts";
import type { RuleId } from "./rule-ids.ts";

type Named = { kind: Kind; name: string };
type Split = Named & { front: FrontMatter; body: Root };

/** A file as far as it could be read: in no known place, its name alone, its text and the fields that were not refused, or all of it. */
export type ParsedFile = { file: string; problems: readonly Problem[] } & (
  | { state: "misplaced" }
  | ({ state: "unreadable" } & Named)
  | ({ state: "text-only"; refused: ReadonlySet<string> } & Split)
  | ({ state: "record"; record: AnyRecord } & Split)
);

/** Reads one file as the kind its folder says, once while its text stays the same; `root` is put before its path in messages. */
export function parseRecord(root: string, content: ContentFile): ParsedFile {
  const file = `${root}/${content.path}`;
  const parse = () => parseFile(file, content);
  return "text" in content ? keepParsed(file, content.text, parse) : parse();
}

const keepParsed = keepLatest<ParsedFile>();

function parseFile(file: string, content: ContentFile): ParsedFile {
  const { path } = content;
  const fail = (message: string, rule: RuleId) => [{ file, line: 1, column: 1, message, rule }];
  const kind = findKind(path);
  if (!kind) {
    const message = "this file is in no folder the guide knows; content/README.md lists them";
    return { state: "misplaced", file, problems: fail(message, "unknown-place") };
  }
  const name = path.replace(/^.*\//, "").replace(/\.md$/, "");
  const unreadable = { state: "unreadable", file, kind, name } as const;
  if ("refused" in content) return { ...unreadable, problems: fail(`this file ${content.refused}`, "file") };
  if (!path.endsWith(".md") || !nameForm.test(name)) {
    const message = "this file must be named with small letters, digits and hyphens, and end in .md";
    return { state: "misplaced", file, problems: fail(message, "file-name") };
  }
  const conflict = findConflictMark(file, content.text.split(/\r\n?|\n/));
  if (conflict) return { ...unreadable, problems: [conflict] };
  const pasted = readPasted(file, content.text);
  try {
    const parsed = parseText(kind, name, file, pasted.text);
    return { ...parsed, problems: [...pasted.problems, ...parsed.problems] };
  } catch (error) {
    if (error instanceof RangeError)
      return { ...unreadable, problems: fail(`the text ${nestingMessage}`, "nesting") };
    throw error;
  }
}

function parseText(kind: Kind, name: string, file: string, text: string): ParsedFile {
  const { front, problems } = parseFrontMatter(file, text);
  if (!front) return { state: "unreadable", file, kind, name, problems };
  const body = parseMarkdown(front.body);
  if (isTooDeep(body)) {
    const place = { file, line: front.bodyLine, column: 1 };
    const problem: Problem = { ...place, message: `the text ${nestingMessage}`, rule: "nesting" };
    return { state: "unreadable", file, kind, name, problems: [problem] };
  }
  const fields = kinds[kind].schema.safeParse(front.data);
  if (fields.success) {
    const record = { kind, name, file, body, ...fields.data } as AnyRecord;
    return { state: "record", file, kind, name, front, body, record, problems };
  }
  const docs = listFieldDocs(kind);
  const inFields = fields.error.issues.flatMap((issue) => explainIssue(file, front, issue, docs));
  // What is wrong on a line that could not be read may be wrong only as we read it.
  const sure = inFields.filter(({ line }) => problems.every((problem) => problem.line !== line));
  const refused = new Set(fields.error.issues.map(({ path }) => path.join(" ")));
  return { state: "text-only", file, kind, name, front, body, refused, problems: [...problems, ...sure] };
}
