import type { Listed, ListedCouncil } from "../../../lib/areas/council-list.ts";
import type { OtherName } from "../../../lib/areas/other-names.ts";
import { formatShortDate } from "../../../lib/dates/calendar-date.ts";

/** The councils and other names of one letter. */
export function CouncilLines({ lines }: { lines: readonly Listed[] }) {
  return (
    <ul className="councils">
      {lines.map((line) =>
        line.kind === "council" ? (
          <li key={line.id} id={line.id}>
            <CouncilLink council={line} />
            <Beside notes={listNotes(line)} />
          </li>
        ) : (
          <OtherLine key={line.name} other={line} />
        ),
      )}
    </ul>
  );
}

/** The councils of a region; only what will change stands beside a name. */
export function CouncilNames({ councils }: { councils: readonly ListedCouncil[] }) {
  return (
    <ul className="councils">
      {councils.map((council) => (
        <li key={council.id}>
          <CouncilLink council={council} />
          <Beside notes={listDue(council)} />
        </li>
      ))}
    </ul>
  );
}

/** Our page about a council, or its own website where there is none. */
function CouncilLink({ council }: { council: ListedCouncil }) {
  return <a href={council.page ?? council.website}>{council.name}</a>;
}

function Beside({ notes }: { notes: readonly string[] }) {
  return notes.length > 0 && <span className="beside">{` ${notes.join(". ")}`}</span>;
}

function listNotes(council: ListedCouncil): string[] {
  const { page, alsoCalled, sharing } = council;
  const also = alsoCalled.length > 0 ? [`Also ${alsoCalled.join(", ")}`] : [];
  return [
    ...(page ? [] : ["Its own website, as it has no page here yet"]),
    ...also,
    ...sharing,
    ...listDue(council),
  ];
}

function listDue({ due }: ListedCouncil): string[] {
  return due ? [`Due to end on ${formatShortDate(due.day)}. Then: ${due.by}`] : [];
}

function OtherLine({ other }: { other: OtherName }) {
  return (
    <li className="other">
      {other.name}: {other.gone ? "now" : "see"}{" "}
      {other.councils.map(({ address, name }, index) => (
        <span key={address}>
          {index > 0 && " or "}
          <a href={address}>{name}</a>
        </span>
      ))}
    </li>
  );
}
