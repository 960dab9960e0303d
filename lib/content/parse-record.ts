import { parseMarkdown } from "../markdown/parse.ts";
import { checkBody } from "./body.ts";
import { explainIssue } from "./explain-issue.ts";
import { listFieldDocs } from "./field-docs.ts";
import { type FrontMatter, parseFrontMatter } from "./front-matter.ts";
import { findKind, type Kind, kinds } from "./kinds.ts";
import type { Problem } from "./problem.ts";
import type { ContentFile } from "./read.ts";
import type { AnyRecord } from "./record.ts";

/** A parsed file: its record if its fields are right, where its fields are, and what is wrong with it. */
export type ParsedFile = { record?: AnyRecord; front?: FrontMatter; problems: Problem[] };

/** Reads one file as the kind its folder says; `root` is put before its path in messages. */
export function parseRecord(root: string, { path, text, refused }: ContentFile): ParsedFile {
  const file = `${root}/${path}`;
  const fail = (message: string, rule: string): ParsedFile => ({ problems: [{ file, line: 1, column: 1, message, rule }] });
  if (refused) return fail(refused, "file");
  const kind = findKind(path);
  if (!kind) return fail("is in no folder the guide knows; content/README.md lists them", "unknown-place");
  const name = path.replace(/^.*\//, "").replace(/\.md$/, "");
  if (!path.endsWith(".md") || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    return fail("must be named with small letters, digits and hyphens, and end in .md", "file-name");
  }
  try {
    return parseFields(kind, name, file, text);
  } catch (error) {
    if (error instanceof RangeError) return fail("is nested too deeply to read; make its lists and quotes simpler", "nesting");
    throw error;
  }
}

function parseFields(kind: Kind, name: string, file: string, text: string): ParsedFile {
  const { front, problems } = parseFrontMatter(file, text);
  if (!front) return { problems };
  const body = parseMarkdown(front.body);
  const fields = kinds[kind].schema.safeParse(front.data);
  const docs = fields.success ? [] : listFieldDocs(kind);
  const issues = fields.success ? [] : fields.error.issues.flatMap((issue) => explainIssue(file, front, issue, docs));
  const found = [...issues, ...checkBody(body, (line, column) => ({ file, line: line + front.bodyLine - 1, column }))];
  if (!fields.success) return { front, problems: found };
  return { record: { kind, name, file, body, ...fields.data } as AnyRecord, front, problems: found };
}
