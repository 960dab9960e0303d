import { Fragment } from "react";

/** A letter filled in for a made-up family: folded, and marked as made up, so that nobody copies it for the letter itself. */
export function Example({ words }: { words: string }) {
  return (
    <details className="fold made-up">
      <summary>A made-up example</summary>
      <p>
        <strong>This family is made up. Do not send this: your own words go into the letter above.</strong>
      </p>
      {words.split("\n\n").map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are fixed at build and have no name of their own
        <p key={place}>
          {paragraph.split("\n").map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Fragment key={index}>
              {index > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </details>
  );
}
