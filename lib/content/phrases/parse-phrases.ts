import { keepFor } from "../../memo/keep-for.ts";
import type { Place, Problem } from "../problem.ts";
import type { ContentFile } from "../read.ts";
import { type Placed, parseRows } from "../tables/read-rows.ts";
import { toPhraseKey } from "./mend-phrase.ts";
import { type Phrase, phraseColumns, phraseRow, phraseTable } from "./phrase.ts";

/** A phrase, and where one of its cells is written. */
export type PlacedPhrase = Phrase & { placeOf: (column: (typeof phraseColumns)[number]) => Place };

/** The phrases in file order; `isWhole` is false when a row or the file could not be read, so that nobody can tell what is missing. */
export type Phrases = { list: readonly PlacedPhrase[]; isWhole: boolean };

/** Reads the table of phrases; `root` is put before its path in messages. */
export function parsePhrases(
  files: readonly ContentFile[],
  root: string,
): { phrases: Phrases; problems: Problem[] } {
  const rows = parseRows(files, root, { path: phraseTable, columns: phraseColumns, schema: phraseRow });
  const { list, problems } = readList(rows.found);
  const isWhole = rows.problems.length === 0 && files.some(({ path }) => path === phraseTable);
  return {
    phrases: { list, isWhole },
    problems: [...rows.problems, ...problems],
  };
}

const readList = keepFor((found: readonly Placed<Phrase>[]) => {
  const list = found.map(toPlaced);
  return { list, problems: [...checkSamePhrases(list), ...checkTyped(list)] };
});

function toPlaced({ record, file, row }: Placed<Phrase>): PlacedPhrase {
  return { ...record, placeOf: (column) => ({ file, line: row.line, column: row.columnOf(column) }) };
}

/** A problem for each phrase that an earlier line has in other capitals, spaces or signs. */
function checkSamePhrases(list: readonly PlacedPhrase[]): Problem[] {
  const owners = new Map<string, PlacedPhrase>();
  return list.flatMap((own): Problem[] => {
    const key = toPhraseKey(own.phrase);
    const owner = owners.get(key);
    owners.set(key, owner ?? own);
    if (owner === undefined) return [];
    const line = owner.placeOf("phrase").line;
    const isOther = own.page !== owner.page && own.page !== owner.secondPage;
    const mend = isOther
      ? `take this line out, and write "${own.page}" into "second_page" of line ${line} if both answer it`
      : own.phrase.toLowerCase() === owner.phrase.toLowerCase()
        ? "take this line out"
        : `take this line out, and write "${own.phrase}" into "also_typed" of line ${line} if people type it so`;
    const message = `"${own.phrase}" stands on line ${line} already, as "${owner.phrase}"; ${mend}`;
    return [{ ...own.placeOf("phrase"), message, rule: "same-phrase" }];
  });
}

/** A problem for each other spelling that the list has already: here capitals and spaces count for nothing, but signs do. */
function checkTyped(list: readonly PlacedPhrase[]): Problem[] {
  const lines = new Map(list.map((own) => [own.phrase.toLowerCase(), own.placeOf("phrase").line]));
  return list.flatMap((own) =>
    own.alsoTyped.flatMap((typed): Problem[] => {
      const key = typed.toLowerCase();
      const line = lines.get(key);
      const place = own.placeOf("also_typed");
      lines.set(key, line ?? place.line);
      if (line === undefined) return [];
      const message = `"${typed}" stands on line ${line} already; take it out of "also_typed" here`;
      return [{ ...place, message, rule: "same-phrase" }];
    }),
  );
}
