import type { PhraseLine } from "../../../lib/problems/by-letter.ts";

/** The phrases of one letter, each a link to its answer. */
export function PhraseLines({ id, lines }: { id: string; lines: readonly PhraseLine[] }) {
  return (
    <ul className="phrases" id={id}>
      {lines.map(({ phrase, address, alsoTyped, second, isApart }) => (
        <li key={phrase} className={isApart ? "apart" : undefined}>
          <a href={address}>{phrase}</a>
          {alsoTyped.length > 0 && <span className="beside">{` Also typed: ${alsoTyped.join(", ")}`}</span>}
          {second && (
            <span className="beside">
              {" See also "}
              <a href={second.address}>{second.words}</a>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
