import { type Area, addressOf } from "../../../lib/content/record.ts";
import { areaFeedAddress, cardAddress, leafletAddress } from "../../../lib/guide/paths.ts";

/** What is made from one council's record, each at an address that stays. */
export function OtherForms({ area }: { area: Area }) {
  return (
    <ul>
      <li>
        <a href={addressOf(area)}>The page for families</a>
      </li>
      <li>
        <a href={leafletAddress(area)}>The leaflet to print</a>
      </li>
      <li>
        <a href={cardAddress(area)}>The card</a>
      </li>
      <li>
        <a href={areaFeedAddress(area)}>The feed of changes, for a feed reader</a>
      </li>
    </ul>
  );
}
