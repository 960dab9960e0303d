import type { z } from "zod";
import { explainIssue } from "../explain-issue.ts";
import { suggestNearest } from "../nearest.ts";
import type { Place, Problem } from "../problem.ts";
import type { ContentFile } from "../read.ts";
import {
  type Council,
  type CouncilChange,
  columnsOf,
  council,
  councilChange,
  type District,
  district,
} from "./council.ts";
import { parseTable, type Row } from "./csv.ts";

/** The council tables; `isWhole` is false when a row or a file could not be read, so that nobody can tell what is missing. */
export type Councils = {
  list: readonly Council[];
  /** Each change with where its day is written. */
  changes: readonly (CouncilChange & { place: Place })[];
  /** Councils without SEND duties, by the one that has them there. */
  districts: readonly District[];
  isWhole: boolean;
};

type TablePath = keyof typeof columnsOf;
type Placed<Record> = { record: Record; file: string; row: Row };

/** Whether a path inside `content/` is one of the council tables. */
export function isCouncilTable(path: string): path is TablePath {
  return path in columnsOf;
}

/** Reads the tables; `root` is put before each path in messages. */
export function parseCouncils(
  files: readonly ContentFile[],
  root: string,
): { councils: Councils; problems: Problem[] } {
  const rows = parseRows(files, root, "councils/councils.csv", council);
  const changeRows = parseRows(files, root, "councils/changes.csv", councilChange);
  const list = rows.found.map(({ record }) => record);
  const changes = changeRows.found.map(({ record, file, row }) => ({
    ...record,
    place: { file, line: row.line, column: row.columnOf("effective_date") },
  }));
  const districtRows = parseRows(files, root, "councils/districts.csv", district);
  const districts = districtRows.found.map(({ record }) => record);
  const broken = [...rows.problems, ...changeRows.problems, ...districtRows.problems];
  const isWhole = broken.length === 0 && files.some(({ path }) => path === "councils/councils.csv");
  const problems = [
    ...broken,
    ...checkUniqueRows(rows.found),
    ...(isWhole ? checkChangeCodes(changeRows.found, list) : []),
    ...(isWhole ? checkDistricts(districtRows.found, list) : []),
  ];
  return { councils: { list, changes, districts, isWhole }, problems };
}

function parseRows<Schema extends z.ZodType>(
  files: readonly ContentFile[],
  root: string,
  path: TablePath,
  schema: Schema,
): { found: Placed<z.output<Schema>>[]; problems: Problem[] } {
  const content = files.find((candidate) => candidate.path === path);
  if (!content) return { found: [], problems: [] };
  const file = `${root}/${path}`;
  if ("refused" in content) {
    const problem: Problem = {
      file,
      line: 1,
      column: 1,
      message: `this file ${content.refused}`,
      rule: "file",
    };
    return { found: [], problems: [problem] };
  }
  const { rows, problems } = parseTable(file, content.text, columnsOf[path]);
  const found: Placed<z.output<Schema>>[] = [];
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

function checkUniqueRows(found: readonly Placed<Council>[]): Problem[] {
  const owners = new Map<string, number>();
  return found.flatMap(({ row, file }) =>
    ["gss_code", "dfe_code", "name", "nice_name", "slug"].flatMap((name) => {
      const value = row.cells[name];
      const key = `${name} ${value}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? row.line);
      if (owner === undefined) return [];
      const message = `"${name}" is "${value}", which line ${owner} already has; each council needs its own`;
      return [{ file, line: row.line, column: row.columnOf(name), message, rule: "not-unique" }];
    }),
  );
}

function checkChangeCodes(found: readonly Placed<CouncilChange>[], list: readonly Council[]): Problem[] {
  const known = new Set(list.map(({ gssCode }) => gssCode));
  return found.flatMap(({ record, row, file }) => {
    const isDue = !record.inForce;
    const codes: [string, string[]] = isDue
      ? ["former_gss_code", [record.formerCode]]
      : ["current_gss_code", record.currentCodes];
    const [name, wanted] = codes;
    return wanted
      .filter((code) => !known.has(code))
      .map((code) => ({
        file,
        line: row.line,
        column: row.columnOf(name),
        message: `there is no council with the code ${code} in councils.csv.${suggestNearest(code, known)}`,
        rule: "council-list",
      }));
  });
}

function checkDistricts(found: readonly Placed<District>[], list: readonly Council[]): Problem[] {
  const slugs = list.map(({ slug }) => slug);
  return found
    .filter(({ record }) => !slugs.includes(record.sendCouncil))
    .map(({ record, row, file }) => {
      const message = `no council in the list is called "${record.sendCouncil}".${suggestNearest(record.sendCouncil, slugs) || " Write a slug of councils.csv."}`;
      return {
        file,
        line: row.line,
        column: row.columnOf("send_council_slug"),
        message,
        rule: "council-list" as const,
      };
    });
}
