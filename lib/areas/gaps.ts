import type { Purpose } from "../content/kinds/service.ts";
import type { Area, Sharing } from "../content/record.ts";

/** What the checklist asks of a council and we have not found; the words for each stand in `content/sharing.md`. */
type Gap = keyof Sharing["staff"]["gaps"];

/** The gaps of one council, in the order of the words; what we have not found it may well have published. */
export function listGaps(area: Area): Gap[] {
  const independent = (area.services ?? []).filter(({ runBy }) => runBy === "an independent body");
  const namings = independent.flatMap(({ named }) => named);
  const isNamed = (purpose: Purpose) => namings.some((naming) => naming.for.includes(purpose));
  const hasContacts = namings.some(({ contacts }) => contacts !== undefined);
  const missing: Record<Gap, boolean> = {
    noResolution: !isNamed("disagreement resolution"),
    noMediationAdvice: !isNamed("mediation advice") && !isNamed("mediation"),
    notIndependent: (area.services ?? []).some(
      ({ runBy }) => runBy === "the council" || runBy === "the SENDIASS",
    ),
    noWay: namings.length > 0 && !hasContacts,
    undated: namings.some(({ publishedOn, confirmedOn }) => !publishedOn && !confirmedOn),
    noLocalOffer: area.localOffer === undefined || area.localOfferOpenedOn === undefined,
    noSendiass: area.sendiass?.name === undefined,
    noSendiassWay: area.sendiass?.contacts === undefined,
  };
  return (Object.keys(missing) as Gap[]).filter((gap) => missing[gap]);
}
