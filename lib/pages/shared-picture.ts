import type { DrawingName } from "../brand/drawings.ts";

/** The picture a shared link shows: its file below `public/`, and what stands on it beside the mark. */
type SharedPicture = { file: string; shows?: string; drawing?: DrawingName };

const general: SharedPicture = { file: "social.png" };

// biome-ignore format: a table, a section a line
const sections: readonly (SharedPicture & { under: readonly string[] })[] = [
  { file: "social/dates.png", drawing: "leaf", shows: "a page of a calendar", under: ["/dates", "/time-limits"] },
  { file: "social/councils.png", drawing: "phone", shows: "a telephone", under: ["/areas", "/support"] },
  { file: "social/letters.png", drawing: "envelope", shows: "an envelope", under: ["/letters", "/decision-letter", "/sheets"] },
  { file: "social/meetings.png", drawing: "table", shows: "three people at a table", under: ["/mediation", "/disagreement-resolution", "/mediation-or-disagreement-resolution", "/disagreement-types"] },
  { file: "social/situations.png", drawing: "school", shows: "a school", under: ["/situations", "/problems"] },
  { file: "social/questions.png", drawing: "speech", shows: "two people's speech", under: ["/which-option"] },
  { file: "social/options.png", drawing: "scales", shows: "a pair of scales", under: ["/options"] },
  { file: "social/for-councils.png", drawing: "folder", shows: "a folder", under: ["/for-councils"] },
];

/** Every picture there is, for the command that draws them. */
export const sharedPictures: readonly SharedPicture[] = [general, ...sections];

/** The picture of the section that an address stands in, or the mark alone. */
export function findSharedPicture(address: string): SharedPicture {
  const isUnder = (start: string) => address === start || address.startsWith(`${start}/`);
  return sections.find(({ under }) => under.some(isUnder)) ?? general;
}
