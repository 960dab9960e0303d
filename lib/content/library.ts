import { checkBody, type Locate } from "./body.ts";
import type { FieldPath, FrontMatter } from "./front-matter.ts";
import { type Kind, kinds } from "./kinds.ts";
import { collectNames, collectTermNames } from "./names.ts";
import { type ParsedFile, parseRecord } from "./parse-record.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { type ContentFile, readContentFiles } from "./read.ts";
import type { AnyRecord, RecordOf } from "./record.ts";
import { checkReferences, listTreeUses, type Use } from "./references.ts";
import { listSentences } from "./sentences.ts";
import { checkUnique } from "./unique.ts";
import { walkFields } from "./walk.ts";
import { checkLength, checkWording, type PlacedSentence } from "./wording.ts";

/** All content as typed records, and everything that is wrong with it; publish only when nothing is. */
export type Library = {
  records: readonly AnyRecord[];
  problems: readonly Problem[];
  /** Where a field of a record's file is, for checks made further up. */
  placeOf: (record: AnyRecord, path: FieldPath) => { file: string; line: number; column: number };
  /** Where a spot in a record's body is. */
  placeInBody: (record: AnyRecord, line: number, column: number) => { file: string; line: number; column: number };
};

/** Reads the content folder: the one door from words on disk to records. */
export function readLibrary(folder = "content"): Library {
  return buildLibrary(readContentFiles(folder), folder);
}

/** The library of these files; `folder` is put before each path in messages. */
export function buildLibrary(files: readonly ContentFile[], folder = "content"): Library {
  const parsed = files.map((file) => parseRecord(folder, file));
  const good = parsed.flatMap(({ record, front }) => (record && front ? [{ record, front }] : []));
  const records = good.map(({ record }) => record);
  const fronts = new Map(good.map(({ record, front }) => [record, front]));
  const placeOf: Library["placeOf"] = (record, path) => ({
    file: record.file,
    ...(fronts.get(record)?.locate(path) ?? { line: 1, column: 1 }),
  });
  const placeInBody: Library["placeInBody"] = (record, line, column) => ({
    file: record.file,
    line: line + (fronts.get(record)?.bodyLine ?? 1) - 1,
    column,
  });
  const problems = [
    ...parsed.flatMap((file) => file.problems),
    ...checkMissingFiles(files, folder),
    ...checkUnique(records, placeOf),
    ...checkMeaning(good),
  ];
  return { records, problems: sortProblems(problems), placeOf, placeInBody };
}

/** The records of one kind, in file order. */
export function listRecords<Name extends Kind>(library: Pick<Library, "records">, kind: Name): RecordOf<Name>[] {
  return library.records.filter((record): record is Extract<AnyRecord, { kind: Name }> => record.kind === kind) as RecordOf<Name>[];
}

function checkMissingFiles(files: readonly ContentFile[], folder: string): Problem[] {
  const wanted = Object.values(kinds).flatMap((kind) => ("file" in kind ? [kind.file] : []));
  return wanted
    .filter((path) => !files.some((file) => file.path === path))
    .map((path) => ({ file: `${folder}/${path}`, line: 1, column: 1, message: "is missing; the guide needs it", rule: "missing-file" }));
}

function checkMeaning(good: readonly Required<Pick<ParsedFile, "record" | "front">>[]): Problem[] {
  const records = good.map(({ record }) => record);
  const facts = records.find((record) => record.kind === "facts")?.facts ?? {};
  const factWords = (name: string) => facts[name]?.words ?? name;
  const uses: Use[] = [];
  const sentences: PlacedSentence[] = [];
  const problems: Problem[] = [];
  for (const { record, front } of good) {
    const inBody: Locate = (line, column) => ({ file: record.file, line: line + front.bodyLine - 1, column });
    const read = (tree: AnyRecord["body"], locate: Locate) => {
      uses.push(...listTreeUses(tree, locate));
      for (const { text, line, column } of listSentences(tree, factWords)) sentences.push({ text, ...locate(line, column) });
    };
    for (const found of walkFields(record)) {
      if ("reference" in found) uses.push({ ...found.reference, file: record.file, ...front.locate(found.path) });
      else {
        const locate = locateField(record, front, found.path);
        problems.push(...checkBody(found.words.tree, locate));
        read(found.words.tree, locate);
      }
    }
    read(record.body, inBody);
  }
  const named = checkReferences(uses, collectNames(records), collectTermNames(records));
  return [...problems, ...named, ...checkWording(sentences), ...checkLength(sentences)];
}

function locateField(record: AnyRecord, front: FrontMatter, path: FieldPath): Locate {
  return (line, column) => ({ file: record.file, ...front.locateInside(path, line, column) });
}
