import { checkDates } from "./checks/check-dates.ts";
import { checkLetters } from "./checks/check-letters.ts";
import { checkMeaning } from "./checks/check-meaning.ts";
import { checkOrder } from "./checks/check-order.ts";
import { checkProviders } from "./checks/check-providers.ts";
import { checkAreas } from "./checks/check-areas.ts";
import { columnsOf } from "./councils/council.ts";
import { type Councils, isCouncilTable, parseCouncils } from "./councils/parse-councils.ts";
import type { FieldPath } from "./front-matter/locators.ts";
import type { FrontMatter } from "./front-matter/parse.ts";
import { type Kind, kinds } from "./kinds/index.ts";
import { parseRecord } from "./parse-record.ts";
import { type Place, type Problem, sortProblems } from "./problem.ts";
import { type ContentFile, readContentFiles } from "./read.ts";
import type { AnyRecord, RecordOf } from "./record.ts";
import { checkUnique } from "./checks/check-unique.ts";

/** All content as typed records, and everything that is wrong with it; publish only when nothing is. */
export type Library = {
  records: readonly AnyRecord[];
  /** Every council with SEND duties, and how councils changed. */
  councils: Councils;
  problems: readonly Problem[];
  /** Records that exist but could not be read: what points to them is not wrong. */
  unread: readonly { kind: Kind; name: string }[];
  /** Where a field of a record's file is, for checks made further up. */
  placeOf: (record: AnyRecord, path: FieldPath) => Place;
  /** Where a spot in the Markdown of a record's field is. */
  placeInField: (record: AnyRecord, path: FieldPath, line: number, column: number) => Place;
  /** Where a spot in a record's body is. */
  placeInBody: (record: AnyRecord, line: number, column: number) => Place;
};

/** Reads the content folder: the one door from words on disk to records. */
export function readLibrary(folder = "content"): Library {
  return buildLibrary(readContentFiles(folder), folder);
}

/** The library of these files; `folder` is put before each path in messages. */
export function buildLibrary(files: readonly ContentFile[], folder = "content"): Library {
  const tables = parseCouncils(files, folder);
  const parsed = files.filter(({ path }) => !isCouncilTable(path)).map((file) => parseRecord(folder, file));
  const records = parsed.flatMap(({ record }) => record ?? []);
  const unread = parsed.flatMap(({ kind, name, record }) =>
    kind && name !== undefined && !record ? [{ kind, name }] : [],
  );
  const places = toPlaces(
    new Map(parsed.flatMap(({ record, front }) => (record && front ? [[record, front] as const] : []))),
  );
  const problems = [
    ...parsed.flatMap((file) => file.problems),
    ...tables.problems,
    ...checkAreas(records, tables.councils, places.placeOf),
    ...checkProviders(records, places.placeOf),
    ...checkMissingFiles(files, folder),
    ...checkUnique(records, places.placeOf),
    ...checkOrder(records, places.placeOf),
    ...checkLetters(records, unread, places.placeOf),
    ...checkDates(records, places),
    ...checkMeaning(parsed),
  ];
  return { records, councils: tables.councils, unread, problems: sortProblems(problems), ...places };
}

/** The records of one kind, in file order. */
export function listRecords<Name extends Kind>(
  library: Pick<Library, "records">,
  kind: Name,
): RecordOf<Name>[] {
  return library.records.filter(
    (record): record is Extract<AnyRecord, { kind: Name }> => record.kind === kind,
  ) as RecordOf<Name>[];
}

function toPlaces(
  fronts: ReadonlyMap<AnyRecord, FrontMatter>,
): Pick<Library, "placeOf" | "placeInField" | "placeInBody"> {
  const start = { line: 1, column: 1 };
  return {
    placeOf: (record, path) => ({ file: record.file, ...(fronts.get(record)?.locate(path) ?? start) }),
    placeInField: (record, path, line, column) => ({
      file: record.file,
      ...(fronts.get(record)?.locateInside(path, line, column) ?? start),
    }),
    placeInBody: (record, line, column) => ({
      file: record.file,
      line: line + (fronts.get(record)?.bodyLine ?? 1) - 1,
      column,
    }),
  };
}

function checkMissingFiles(files: readonly ContentFile[], folder: string): Problem[] {
  const pages = Object.values(kinds).flatMap((kind) => ("file" in kind ? [kind.file] : []));
  return [...pages, ...Object.keys(columnsOf)]
    .filter((path) => !files.some((file) => file.path === path))
    .map((path) => ({
      file: `${folder}/${path}`,
      line: 1,
      column: 1,
      message: "this file is missing, and the guide needs it",
      rule: "missing-file",
    }));
}
