import { keepFor } from "../memo/keep-for.ts";
import { keepLatest } from "../memo/keep-latest.ts";
import { type Councils, isCouncilTable, parseCouncils } from "./councils/parse-councils.ts";
import type { FieldPath } from "./front-matter/locators.ts";
import type { FrontMatter } from "./front-matter/parse.ts";
import { type Kind, kindNames } from "./kinds/index.ts";
import { type ParsedFile, parseRecord } from "./parse-record.ts";
import { listInvisible } from "./pasted/invisible-signs.ts";
import { type Phrases, parsePhrases } from "./phrases/parse-phrases.ts";
import { phraseTable } from "./phrases/phrase.ts";
import type { Place, Problem } from "./problem.ts";
import type { ContentFile } from "./read.ts";
import type { AnyRecord, Facts, RecordOf } from "./record.ts";

/** All that could be read of a content folder, sound or not; what is wrong with it is for the checks to say. */
export type Content = {
  /** The folder as it is called in messages. */
  folder: string;
  /** Every file's path inside the folder, whatever came of it. */
  paths: ReadonlySet<string>;
  parsed: readonly ParsedFile[];
  records: readonly AnyRecord[];
  /** Records that exist but could not be read: what points to them is not wrong. */
  unread: readonly { kind: Kind; name: string }[];
  /** Every council with SEND duties, and how councils changed. */
  councils: Councils;
  /** What people type, and the pages that answer it. */
  phrases: Phrases;
  /** What was found wrong while reading, before any check. */
  problems: readonly Problem[];
  /** Where a field of a record's file is. */
  placeOf: (record: AnyRecord, path: FieldPath) => Place;
};

/** Reads the files of a content folder into records; `folder` is put before each path in messages. */
export function parseContent(files: readonly ContentFile[], folder: string): Content {
  const tables = parseCouncils(files, folder);
  const { phrases, problems: phraseProblems } = parsePhrases(files, folder);
  const parsed = files.filter(({ path }) => !isTable(path)).map((file) => parseRecord(folder, file));
  const fronts = new Map(
    parsed.flatMap((file) => (file.state === "record" ? [[file.record, file.front] as const] : [])),
  );
  return {
    folder,
    paths: new Set(files.map(({ path }) => path)),
    parsed,
    records: [...fronts.keys()],
    unread: parsed.flatMap((file) =>
      file.state === "unreadable" || file.state === "text-only" ? [{ kind: file.kind, name: file.name }] : [],
    ),
    councils: tables.councils,
    phrases,
    problems: [
      ...parsed.flatMap(({ problems }) => problems),
      ...tables.problems,
      ...phraseProblems,
      ...files.flatMap((file) => checkTableSigns(file, folder)),
    ],
    placeOf: toPlaceOf(fronts),
  };
}

/** The records of one kind, in file order. */
export function listRecords<Name extends Kind>(
  { records }: Pick<Content, "records">,
  kind: Name,
): readonly RecordOf<Name>[] {
  return (sortByKind(records).get(kind) ?? []) as readonly unknown[] as readonly RecordOf<Name>[];
}

const sortByKind = keepFor((records: readonly AnyRecord[]): ReadonlyMap<Kind, readonly AnyRecord[]> => {
  const byKind = new Map<Kind, AnyRecord[]>(kindNames.map((kind) => [kind, []]));
  for (const record of records) byKind.get(record.kind)?.push(record);
  return byKind;
});

/** The facts by name; none, always the same none, while their file cannot be read. */
export function listFacts(content: Pick<Content, "records">): Facts["facts"] {
  const [record] = listRecords(content, "facts");
  return record?.facts ?? noFacts;
}

function isTable(path: string): boolean {
  return isCouncilTable(path) || path === phraseTable;
}

/** In a record, reading it tells of them. */
function checkTableSigns(file: ContentFile, folder: string): readonly Problem[] {
  if (!isTable(file.path) || !("text" in file)) return [];
  const path = `${folder}/${file.path}`;
  return keepSigns(path, file.text, () =>
    listInvisible(path, file.text.replace(/^\uFEFF/, "").split(/\r\n?|\n/)),
  );
}

const keepSigns = keepLatest<readonly Problem[]>();

const noFacts: Facts["facts"] = {};

function toPlaceOf(fronts: ReadonlyMap<AnyRecord, FrontMatter>): Content["placeOf"] {
  return (record, path) => ({
    file: record.file,
    ...(fronts.get(record)?.locate(path) ?? { line: 1, column: 1 }),
  });
}
