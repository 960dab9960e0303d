import type { Content } from "../content.ts";
import { columnsOf } from "../councils/council.ts";
import { kinds } from "../kinds/index.ts";
import { phraseTable } from "../phrases/phrase.ts";
import type { Problem } from "../problem.ts";

/** A problem for each file there must be one of, a table included, that is not there. */
export function checkMissingFiles({ paths, folder }: Content): Problem[] {
  const single = Object.values(kinds).flatMap((kind) => ("file" in kind ? [kind.file] : []));
  return [...single, ...Object.keys(columnsOf), phraseTable]
    .filter((path) => !paths.has(path))
    .map((path) => toMissingFile(`${folder}/${path}`));
}

/** The problem of a file that is not there, at the start of where it would be. */
export function toMissingFile(file: string): Problem {
  const message = "this file is missing, and the guide needs it";
  return { file, line: 1, column: 1, message, rule: "missing-file" };
}
