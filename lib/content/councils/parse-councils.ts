import type { z } from "zod";
import { suggestNearest } from "../nearest.ts";
import type { Place, Problem } from "../problem.ts";
import type { ContentFile } from "../read.ts";
import { type Placed, parseRows, type Table } from "../tables/read-rows.ts";
import {
  type Council,
  type CouncilChange,
  columnsOf,
  council,
  councilChange,
  type District,
  district,
} from "./council.ts";

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

/** Whether a path inside `content/` is one of the council tables. */
export function isCouncilTable(path: string): path is TablePath {
  return path in columnsOf;
}

/** Reads the tables; `root` is put before each path in messages. */
export function parseCouncils(
  files: readonly ContentFile[],
  root: string,
): { councils: Councils; problems: Problem[] } {
  const rows = parseRows(files, root, toTable("councils/councils.csv", council));
  const changeRows = parseRows(files, root, toTable("councils/changes.csv", councilChange));
  const list = rows.found.map(({ record }) => record);
  const changes = changeRows.found.map(({ record, file, row }) => ({
    ...record,
    place: { file, line: row.line, column: row.columnOf("effective_date") },
  }));
  const districtRows = parseRows(files, root, toTable("councils/districts.csv", district));
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

function toTable<Schema extends z.ZodType>(path: TablePath, schema: Schema): Table<Schema> {
  return { path, columns: columnsOf[path], schema };
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
