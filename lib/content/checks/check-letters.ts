import { toString as toPlainText } from "mdast-util-to-string";
import type { Content } from "../content.ts";
import { lineGap } from "../kinds/letter.ts";
import type { Problem } from "../problem.ts";

/** A problem for every letter with lines to choose from and no gap for them, or with the gap and no lines. */
export function checkLetters({ records, unread, placeOf }: Content): Problem[] {
  // A check that could not be read may be the one that offers a line.
  const allChecksRead = unread.every(({ kind }) => kind !== "letter-check");
  const asked = new Set(
    records.flatMap((record) => (record.kind === "letter-check" ? [record.letter.name] : [])),
  );
  return records.flatMap((record) => {
    if (record.kind !== "letter") return [];
    const hasGap = record.mail !== undefined && toPlainText(record.mail.letter.tree).includes(lineGap);
    const hasLines = record.lines !== undefined || asked.has(record.name);
    if (hasGap === hasLines || (hasGap && !allChecksRead)) return [];
    const message = hasLines
      ? `readers choose a line for this letter, so "letter" must hold ${lineGap} where it goes`
      : `this letter holds ${lineGap}, but there are no "lines" to choose from`;
    return [{ ...placeOf(record, ["mail", "letter"]), message, rule: "letter-line" }];
  });
}
