import { type CsvError, parse } from "csv-parse/sync";
import { suggestNearest } from "../nearest.ts";
import type { Problem } from "../problem.ts";

/** One row of a table by column, with the place of each cell; lines and columns count from 1. */
export type Row = { cells: Record<string, string>; line: number; columnOf: (name: string) => number };

type Cell = { text: string; quoted: boolean; line: number };

/** A comma-separated table whose first line must name exactly these columns; what cannot be read is a problem, not a row. */
export function parseTable(
  file: string,
  text: string,
  columns: readonly string[],
): { rows: Row[]; problems: Problem[] } {
  const fail = (line: number, message: string): Problem => ({
    file,
    line,
    column: 1,
    message,
    rule: "table",
  });
  let lines: Cell[][];
  try {
    lines = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      cast: (value, { quoting, lines }): Cell => ({ text: value, quoted: quoting, line: lines }),
    }) as unknown as Cell[][];
  } catch (error) {
    return { rows: [], problems: [fail(Number((error as CsvError).lines ?? 1), explain(error as CsvError))] };
  }
  const [header = [], ...others] = lines;
  // A spreadsheet saves the empty lines below a table, each with its commas.
  const rows = others.filter((cells) => cells.some((cell) => cell.text !== ""));
  const names = header.map((cell) => cell.text);
  if (names.join() !== columns.join())
    return { rows: [], problems: [fail(1, explainHeader(names, columns))] };
  const problems = rows
    .filter((cells) => cells.length !== columns.length)
    .map((cells) => {
      const mend = "put a value with a comma in double quotes, and keep the comma of an empty one";
      const message = `this row has ${cells.length} values; there are ${columns.length} columns; ${mend}`;
      return fail(cells[0]?.line ?? 1, message);
    });
  return {
    rows: rows.filter((cells) => cells.length === columns.length).map((cells) => toRow(cells, columns)),
    problems,
  };
}

function toRow(cells: readonly Cell[], columns: readonly string[]): Row {
  return {
    cells: Object.fromEntries(columns.map((name, index) => [name, cells[index]?.text ?? ""])),
    line: cells[0]?.line ?? 1,
    columnOf: (name) => {
      const before = cells.slice(0, Math.max(0, columns.indexOf(name)));
      return before.reduce((column, cell) => column + widthOf(cell) + 1, 1);
    },
  };
}

/** As it stands in the file: quotes around it, and each quote inside it written twice. */
function widthOf({ text, quoted }: Cell): number {
  return quoted ? text.replaceAll('"', '""').length + 2 : text.length;
}

function explain({ code }: CsvError): string {
  return code === "CSV_QUOTE_NOT_CLOSED"
    ? "a double quote is opened here and never closed; close it"
    : 'a double quote stands in the wrong place; put the whole value in double quotes, and write each one inside it twice, ""';
}

function explainHeader(names: readonly string[], columns: readonly string[]): string {
  const unknown = names.find((name) => !columns.includes(name));
  const missing = columns.find((name) => !names.includes(name));
  const wanted = `the first line must be ${columns.join(",")}`;
  if (unknown !== undefined)
    return `"${unknown}" is not a column here.${suggestNearest(unknown, columns)} For all of them, ${wanted}`;
  return missing
    ? `the column "${missing}" is missing; ${wanted}`
    : `the columns are out of order; ${wanted}`;
}
