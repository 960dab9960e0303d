import type { ReactNode } from "react";
import type { Area, Sharing } from "../../../lib/content/record.ts";
import { formatShortDate } from "../../../lib/dates/calendar-date.ts";
import { type Part, section } from "../frame/part.tsx";
import { Inline } from "../words/prose.tsx";
import { SummaryList } from "../words/summary-list.tsx";

/** What the law says of the service everywhere, with what a source says of it here; a line without an answer is left out. */
export function aboutService(area: Area, { area: everywhere }: Sharing): Part<Area> {
  const { covers, healthBody, ageBands, localOffer, sourceUpdated } = area;
  const cost = area.cost ?? everywhere.cost;
  const whoFor = area.whoFor ?? everywhere.whoFor;
  const referral = area.referral ?? everywhere.referral;
  return section("About the service here", { covers, cost, whoFor, referral, healthBody }, ({ context }) => {
    const rows: { key: string; value: ReactNode }[] = [
      { key: "Council", value: <a href={area.website}>{area.council}</a> },
      { key: "Local Offer", value: localOffer && <LocalOffer area={area} address={localOffer} /> },
      { key: "Covers", value: covers && <Inline words={covers} context={context} /> },
      { key: "What it costs", value: <Inline words={cost} context={context} /> },
      { key: "Who it is for", value: <Inline words={whoFor} context={context} /> },
      // Section 57 is for every child and young person, and section 83 ends that at 25.
      { key: "Ages", value: "0 to 25" },
      { key: "Age bands", value: ageBands?.join("; ") },
      { key: "How to get to it", value: <Inline words={referral} context={context} /> },
      { key: "NHS body", value: healthBody && <Inline words={healthBody} context={context} /> },
      { key: "Listing last updated", value: sourceUpdated && formatShortDate(sourceUpdated) },
    ];
    return <SummaryList rows={rows.filter(({ value }) => value !== undefined)} />;
  });
}

/** Its address, and what to do if it leads nowhere, until someone has opened it. */
function LocalOffer({ area, address }: { area: Area; address: string }) {
  return (
    <>
      <a href={address}>{area.place} SEND Local Offer</a>
      {area.localOfferOpenedOn === undefined && (
        <span className="provenance">
          {" "}
          We have not opened this address. If it does not work, search the council's website for "SEND Local
          Offer".
        </span>
      )}
    </>
  );
}
