import { lineGap } from "../content/kinds/letter.ts";
import { type Library, listRecords } from "../content/library.ts";
import type { Letter, LetterCheck } from "../content/record.ts";
import { toLetterText } from "../markdown/to-letter.ts";
import { toMailLink } from "../text/mail-link.ts";
import type { View } from "../pages/view.ts";

/** A piece of a line of a letter; a gap is what the reader fills in, with its square brackets. */
export type LetterPiece = { words: string; gap: boolean };

/** A letter's paragraphs, each its lines, each its pieces. */
export function toLetterPieces(letter: string): LetterPiece[][][] {
  return letter.split("\n\n").map((paragraph) => paragraph.split("\n").map(toPieces));
}

/** The letter of a record as text, with the chosen line where its gap is; undefined when there is nothing to send. */
export function writeLetter(
  letter: Letter,
  context: View["context"],
  line?: LetterCheck["line"],
): string | undefined {
  if (!letter.mail) return undefined;
  const text = toLetterText(letter.mail.letter.tree, context);
  return line ? text.replace(lineGap, () => toLetterText(line.tree, context)) : text;
}

/** The link that opens a letter as an e-mail; undefined when there is nothing to send. */
export function writeMail(
  letter: Letter,
  context: View["context"],
  line?: LetterCheck["line"],
): string | undefined {
  const text = writeLetter(letter, context, line);
  return letter.mail && text && toMailLink(letter.mail.subject, text);
}

/** What a decision letter must say, in the order of the list. */
export function listLetterChecks(library: Pick<Library, "records">): LetterCheck[] {
  return listRecords(library, "letter-check").toSorted((a, b) => a.order - b.order);
}

/** The letter that asks for what a check finds missing. */
export function findLetter(library: Pick<Library, "records">, check: LetterCheck): Letter | undefined {
  return listRecords(library, "letter").find(({ name }) => name === check.letter.name);
}

function toPieces(line: string): LetterPiece[] {
  const parts = line.split(/(\[[^\]]+\])/).filter((part) => part !== "");
  return parts.map((words) => ({ words, gap: /^\[.+\]$/.test(words) }));
}
