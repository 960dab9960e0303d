import type { Listed, ListedCouncil } from "../../lib/site/council-list.ts";
import { formatDay } from "../../lib/site/format-day.ts";
import type { OtherName } from "../../lib/site/other-names.ts";

/** Links to the letters of the list, each big enough for a thumb. */
export function LetterLinks({ letters }: { letters: readonly string[] }) {
  return (
    <nav aria-label="Councils by first letter">
      <ul className="letters">
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#${letter.toLowerCase()}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The councils and other names of one letter. */
export function CouncilLines({ lines }: { lines: readonly Listed[] }) {
  return (
    <ul className="councils">
      {lines.map((line) =>
        line.sort === "council" ? (
          <li key={line.id} id={line.id}>
            <CouncilLink council={line} />
            {line.alsoCalled.length > 0 && ` (${line.alsoCalled.join(", ")})`}
            <DueWords council={line} />
          </li>
        ) : (
          <OtherLine key={line.name} other={line} />
        ),
      )}
    </ul>
  );
}

/** Our page about a council, in bold and said to be ours, or its own website. */
export function CouncilLink({ council }: { council: ListedCouncil }) {
  if (!council.page) return <a href={council.website}>{council.name}</a>;
  return (
    <>
      <a href={council.page}>
        <b>{council.name}</b>
      </a>
      : our page
    </>
  );
}

/** What will take the council's place, and when, if that is in the data. */
export function DueWords({ council: { due } }: { council: ListedCouncil }) {
  return due && <>{`. From ${formatDay(due.day)}: ${due.by}`}</>;
}

function OtherLine({ other }: { other: OtherName }) {
  return (
    <li>
      {other.name}: {other.gone ? "now" : "see"}{" "}
      {other.councils.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && " or "}
          <a href={`#${id}`}>{name}</a>
        </span>
      ))}
    </li>
  );
}
