import { countConfirmed } from "../../../lib/areas/confirmed.ts";
import type { Area } from "../../../lib/content/record.ts";
import { staffAddress } from "../../../lib/guide/paths.ts";

/** The page of each council's staff, folded, with how much of it the council has confirmed. */
export function CouncilPages({ areas }: { areas: readonly Area[] }) {
  return (
    <>
      <p>
        Each council has a page for its staff. It lists all we say of the council, and what we could not find.
        You can answer it all in one email. It has HTML to copy, made from the council's own record, and links
        to its leaflet, card and feed of changes.
      </p>
      <details className="fold">
        <summary>Choose your council</summary>
        <ul className="councils">
          {areas.map((area) => (
            <AreaLine key={area.name} area={area} />
          ))}
        </ul>
      </details>
    </>
  );
}

function AreaLine({ area }: { area: Area }) {
  const { confirmed, all } = countConfirmed(area);
  return (
    <li>
      <a href={staffAddress(area)}>{area.place}</a>
      {confirmed > 0 && <span className="beside">{` Confirmed: ${confirmed} of ${all}`}</span>}
    </li>
  );
}
