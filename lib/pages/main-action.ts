import { type DrawnGuide, drawnGuides, isDrawnGuide } from "../content/kinds/drawn-guides.ts";
import type { DisagreementType, GuidePage, Option } from "../content/record.ts";
import { findNamed, type Guide } from "../guide/guide.ts";

/** The one most useful thing to do from a page. */
export type Action = { address: string; words: string };

const findHelp = { address: drawnGuides.areas, words: "Find who can help near you" };

/** Guides that lead to a tool. */
const tools: Partial<Record<DrawnGuide, Action>> = {
  "time-limits": { address: drawnGuides.dates, words: "Work out your dates" },
  options: { address: drawnGuides["which-option"], words: "Work out which option fits" },
};

/** From a guide: its own tool, else help nearby on pages that explain; other guides are themselves what to do. */
export function findGuideAction({ name, part }: GuidePage): Action | undefined {
  const tool = isDrawnGuide(name) ? tools[name] : undefined;
  return tool ?? (part === "understand" ? findHelp : undefined);
}

/** From an option: the site of the first organisation it names, or the page here that finds it. */
export function findOptionAction({ organisations = [] }: Option, guide: Guide): Action | undefined {
  const [first] = organisations;
  if (!first) return undefined;
  const organisation = findNamed(guide, first);
  if (organisation.page) return { address: organisation.page, words: findHelp.words };
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
