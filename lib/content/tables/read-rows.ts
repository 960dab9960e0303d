import type { z } from "zod";
import { keepLatest } from "../../memo/keep-latest.ts";
import { explainIssue } from "../explain-issue.ts";
import type { Problem } from "../problem.ts";
import type { ContentFile } from "../read.ts";
import { parseTable, type Row } from "./csv.ts";

/** A row's record with where it stands; `file` has the folder before it, as in messages. */
export type Placed<Record> = { record: Record; file: string; row: Row };

/** A table in `content/`: its path inside that folder, its columns in order, and what a row must be. */
export type Table<Schema extends z.ZodType> = { path: string; columns: readonly string[]; schema: Schema };

type Read<Record> = { found: readonly Placed<Record>[]; problems: readonly Problem[] };

/** The rows of a table that fit its schema, and what is wrong with the others; a table that is not there has neither. */
export function parseRows<Schema extends z.ZodType>(
  files: readonly ContentFile[],
  root: string,
  table: Table<Schema>,
): Read<z.output<Schema>> {
  const content = files.find(({ path }) => path === table.path);
  if (!content) return { found: [], problems: [] };
  const file = `${root}/${table.path}`;
  if ("refused" in content) {
    const message = `this file ${content.refused}`;
    return { found: [], problems: [{ file, line: 1, column: 1, message, rule: "file" }] };
  }
  return keepRows(file, content.text, () => readRows(file, content.text, table)) as Read<z.output<Schema>>;
}

const keepRows = keepLatest<Read<unknown>>();

function readRows(file: string, text: string, { columns, schema }: Table<z.ZodType>): Read<unknown> {
  const { rows, problems } = parseTable(file, text, columns);
  const found: Placed<unknown>[] = [];
  for (const row of rows) {
    const result = schema.safeParse(row.cells);
    if (result.success) found.push({ record: result.data, file, row });
    else
      problems.push(...result.error.issues.flatMap((issue) => explainIssue(file, toFront(row), issue, [])));
  }
  return { found, problems };
}

/** A row in the form explainIssue knows: its cells are its fields. */
function toFront({ cells, line, columnOf }: Row) {
  const locate = (path: readonly (string | number)[]) => ({ line, column: columnOf(String(path[0])) });
  return { data: cells, body: "", bodyLine: 1, locate, locateKey: locate, locateInside: locate };
}
