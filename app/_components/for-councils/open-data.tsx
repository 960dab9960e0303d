import { dataFolder } from "../../../lib/delivery/data-address.ts";

/** Where other systems read the areas' records, and on what terms. */
export function OpenData() {
  return (
    <>
      <p>
        Other systems can read what we hold as <a href={`${dataFolder}/services`}>a list of services</a>. It
        follows Open Referral UK 3.0, a public standard for such lists:{" "}
        <a href={dataFolder}>the version it follows</a>. Both links open data for programs.
      </p>
      <p>
        It is made from the same records as the pages. A service has an <code>assured_date</code> only when
        each name and contact in it was confirmed by its owner. You may use the data under{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/">the CC BY 4.0 licence</a>: say that it comes
        from this guide.
      </p>
      <p>
        We leave out <code>service_at_locations</code>, <code>cost_options</code> and <code>attributes</code>.
        They are for places, prices as numbers and set categories, which our records cannot vouch for.
      </p>
    </>
  );
}
