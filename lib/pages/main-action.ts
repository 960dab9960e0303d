import type { DisagreementType, GuidePage, Option } from "../content/record.ts";
import { findNamed, type Guide } from "../guide/guide.ts";
import { stepAddress } from "../guide/paths.ts";

/** The one most useful thing to do from a page. */
export type Action = { address: string; words: string };

const findHelp = { address: "/areas", words: "Find who can help near you" };

/** From a guide: its own tool where it has one, else help nearby on pages that explain; nothing where the page itself is what to do. */
export function findGuideAction({ name, part }: GuidePage): Action | undefined {
  if (name === "time-limits") return { address: "/dates", words: "Work out your dates" };
  if (name === "options") return { address: stepAddress([]), words: "Work out which option fits" };
  return part === "understand" ? findHelp : undefined;
}

/** From an option: the site of the first organisation it names. */
export function findOptionAction({ organisations = [] }: Option, guide: Guide): Action | undefined {
  const [first] = organisations;
  if (!first) return undefined;
  const organisation = findNamed(guide, first);
  const website = organisation.contacts.find((contact) => contact.type === "website");
  return website && { address: website.value, words: website.name ?? organisation.title };
}

/** From a type of disagreement: help nearby, if families take part in it. */
export function findTypeAction({ familiesTakePart }: DisagreementType): Action | undefined {
  return familiesTakePart ? findHelp : undefined;
}

/** From the comparison: help nearby. */
export function findComparisonAction(): Action {
  return findHelp;
}
