import { Fragment } from "react";
import { type LetterPiece, toLetterPieces } from "../../../lib/letters/letters.ts";

/** A letter to copy: one tap selects all of it, and what the reader fills in stands out. */
export function LetterText({ letter }: { letter: string }) {
  return (
    <div className="letter">
      {toLetterPieces(letter).map((lines, paragraph) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter's paragraphs are fixed at build and have no name of their own
        <p key={paragraph} className={isAllGap(lines) ? "room" : undefined}>
          {lines.map((pieces, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Fragment key={line}>
              {line > 0 && <br />}
              {pieces.map(({ words, gap }, piece) =>
                gap ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <span key={piece} className="gap">
                    {words}
                  </span>
                ) : (
                  words
                ),
              )}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

/** What fills a paragraph of its own takes more than a line to write; a sentence to take out does not. */
function isAllGap(lines: readonly LetterPiece[][]): boolean {
  const [piece, ...more] = lines.flat();
  return piece?.gap === true && more.length === 0 && !piece.words.includes("(Take this out");
}
