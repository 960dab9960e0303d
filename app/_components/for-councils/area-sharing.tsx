import { countConfirmed } from "../../../lib/areas/confirmed.ts";
import { type Area, addressOf } from "../../../lib/content/record.ts";
import { areaFeedAddress, leafletAddress } from "../../../lib/guide/paths.ts";

/** Each area's leaflet, card and feed, and how many of its names and contacts are confirmed. */
export function AreaSharing({ areas }: { areas: readonly Area[] }) {
  return (
    <>
      <p>
        A feed tells you when we change an area's page. Put its address into a feed reader. Each area says how
        many of its names and contacts we have checked with their owners. Its card is at the address of its
        page, with <code>/card</code> after it.
      </p>
      <ul className="cards">
        {areas.map((area) => (
          <AreaLine key={area.name} area={area} />
        ))}
      </ul>
    </>
  );
}

function AreaLine({ area }: { area: Area }) {
  const { confirmed, all } = countConfirmed(area);
  return (
    <li>
      <a href={addressOf(area)}>{area.place}</a>. Checked: {confirmed} of {all}
      <p className="line-links">
        <a href={leafletAddress(area)} aria-label={`Leaflet for ${area.place}`}>
          Leaflet
        </a>{" "}
        <a href={areaFeedAddress(area)} aria-label={`Feed of changes for ${area.place}`}>
          Feed of changes
        </a>
      </p>
    </li>
  );
}
