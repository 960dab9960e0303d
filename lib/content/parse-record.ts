import type { Root } from "mdast";
import { parseMarkdown } from "../markdown/parse.ts";
import { checkBody } from "./checks/check-body.ts";
import { explainIssue } from "./explain-issue.ts";
import { listFieldDocs } from "./field-docs.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter/parse.ts";
import { findKind, type Kind, kinds } from "./kinds/index.ts";
import { isTooDeep, nestingMessage } from "./nesting.ts";
import type { Problem } from "./problem.ts";
import type { ContentFile } from "./read.ts";
import type { AnyRecord } from "./record.ts";

/** A parsed file as far as it could be read: what is wrong with it, and its record if its fields are right. */
export type ParsedFile = {
  file: string;
  kind?: Kind;
  name?: string;
  front?: FrontMatter;
  body?: Root;
  record?: AnyRecord;
  problems: Problem[];
};

/** Reads one file as the kind its folder says; `root` is put before its path in messages. */
export function parseRecord(root: string, { path, text, refused }: ContentFile): ParsedFile {
  const file = `${root}/${path}`;
  const fail = (message: string, rule: string): ParsedFile => ({
    file,
    problems: [{ file, line: 1, column: 1, message, rule }],
  });
  const kind = findKind(path);
  if (!kind)
    return fail("this file is in no folder the guide knows; content/README.md lists them", "unknown-place");
  const name = path.replace(/^.*\//, "").replace(/\.md$/, "");
  if (refused) return { ...fail(`this file ${refused}`, "file"), kind, name };
  if (!path.endsWith(".md") || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    return fail(
      "this file must be named with small letters, digits and hyphens, and end in .md",
      "file-name",
    );
  }
  try {
    return { ...parseFields(kind, name, file, text), kind, name };
  } catch (error) {
    if (error instanceof RangeError) return { ...fail(`the text ${nestingMessage}`, "nesting"), kind, name };
    throw error;
  }
}

function parseFields(kind: Kind, name: string, file: string, text: string): ParsedFile {
  const { front, problems } = parseFrontMatter(file, text);
  if (!front) return { file, problems };
  const body = parseMarkdown(front.body);
  if (isTooDeep(body)) {
    const place = { file, line: front.bodyLine, column: 1 };
    return { file, front, problems: [{ ...place, message: `the text ${nestingMessage}`, rule: "nesting" }] };
  }
  const inBody = checkBody(
    body,
    (line, column) => ({ file, line: line + front.bodyLine - 1, column }),
    front.body,
  );
  const fields = kinds[kind].schema.safeParse(front.data);
  if (fields.success) {
    const record = { kind, name, file, body, ...fields.data } as AnyRecord;
    return { file, front, body, record, problems: inBody };
  }
  const docs = listFieldDocs(kind);
  const inFields = fields.error.issues.flatMap((issue) => explainIssue(file, front, issue, docs));
  return { file, front, body, problems: [...inFields, ...inBody] };
}
