import { lineGap } from "../content/kinds/letter.ts";
import type { Letter, LetterCheck } from "../content/record.ts";
import type { RenderContext } from "../markdown/context.ts";
import { toLetterText } from "../markdown/to-letter.ts";
import { toMailLink } from "../text/mail-link.ts";

/** A piece of a line of a letter; a gap is what the reader fills in, with its square brackets. */
export type LetterPiece = { words: string; gap: boolean };

/** A letter's paragraphs, each its lines, each its pieces. */
export function toLetterPieces(letter: string): LetterPiece[][][] {
  return letter.split("\n\n").map((paragraph) => paragraph.split("\n").map(toPieces));
}

/** The letter of a record as text, with the chosen line where its gap is; undefined when there is nothing to send. */
export function writeLetter(
  letter: Letter,
  context: RenderContext,
  line?: LetterCheck["line"],
): string | undefined {
  if (!letter.mail) return undefined;
  const text = toLetterText(letter.mail.letter.tree, context);
  return line ? text.replace(lineGap, () => toLetterText(line.tree, context)) : text;
}

/** The letter filled in for a made-up family; undefined when there is nothing to send. */
export function writeExample({ mail }: Letter, context: RenderContext): string | undefined {
  return mail && toLetterText(mail.example.tree, context);
}

/** The link that opens a letter as an email; undefined when there is nothing to send. */
export function writeMail(
  letter: Letter,
  context: RenderContext,
  line?: LetterCheck["line"],
): string | undefined {
  const text = writeLetter(letter, context, line);
  return letter.mail && text && toMailLink(letter.mail.subject, text);
}

function toPieces(line: string): LetterPiece[] {
  const parts = line.split(/(\[[^\]]+\])/).filter((part) => part !== "");
  return parts.map((words) => ({ words, gap: /^\[.+\]$/.test(words) }));
}
