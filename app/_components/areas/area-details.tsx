import type { ReactNode } from "react";
import type { Area } from "../../../lib/content/record.ts";
import { formatShortDate } from "../../../lib/dates/calendar-date.ts";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { Inline } from "../words/prose.tsx";
import { SummaryList } from "../words/summary-list.tsx";

/** What the service costs, who it is for and how to get to it. */
export function AreaDetails({ area, context }: { area: Area; context: RenderContext }) {
  const rows: { key: string; value: ReactNode }[] = [
    { key: "Council", value: <a href={area.website}>{area.council}</a> },
    { key: "Covers", value: <Inline words={area.covers} context={context} /> },
    { key: "What it costs", value: <Inline words={area.cost} context={context} /> },
    { key: "Who it is for", value: <Inline words={area.whoFor} context={context} /> },
    { key: "Ages", value: `${area.ageFrom} to ${area.ageTo}` },
    { key: "How to get to it", value: <Inline words={area.referral} context={context} /> },
    { key: "NHS body", value: <Inline words={area.healthBody} context={context} /> },
  ];
  if (area.ageBands) rows.splice(5, 0, { key: "Age bands", value: area.ageBands.join("; ") });
  if (area.localOffer) {
    rows.splice(1, 0, {
      key: "Local Offer",
      value: <a href={area.localOffer}>{area.place} SEND Local Offer</a>,
    });
  }
  if (area.sourceUpdated)
    rows.push({ key: "Listing last updated", value: formatShortDate(area.sourceUpdated) });
  return <SummaryList rows={rows} />;
}
