import { type Content, listRecords } from "../content/content.ts";
import { councilDateEvents } from "../content/kinds/time-limit.ts";
import { keepFor } from "../memo/keep-for.ts";
import { listBranches } from "../which-option/branches.ts";
import { listSteps } from "../which-option/steps.ts";
import { findTree } from "../which-option/tree.ts";
import {
  areaFeedAddress,
  branchPictureAddress,
  cardAddress,
  contactCardAddress,
  councilEventAddress,
  leafletAddress,
  sourceGroupAddress,
  staffAddress,
  stepAddress,
  treePictureAddress,
} from "./paths.ts";
import { sourceGroups } from "./source-groups.ts";

/** Every lasting address but those of records' own pages: files of areas, pages of events, steps of the questions, groups of sources and the open data. */
export const listOtherAddresses = keepFor(
  (content: Pick<Content, "records" | "unread">): readonly string[] => {
    const areas = [...listRecords(content, "area"), ...content.unread.filter(({ kind }) => kind === "area")];
    const tree = findTree(content);
    // The first step is a guide's page.
    const steps = tree ? listSteps(tree).filter(({ given }) => given.length > 0) : [];
    return [
      ...areas.flatMap((area) => [
        leafletAddress(area),
        cardAddress(area),
        staffAddress(area),
        areaFeedAddress(area),
        contactCardAddress(area),
      ]),
      ...councilDateEvents.map(councilEventAddress),
      ...steps.map(({ given }) => stepAddress(given.map(({ answer }) => answer.id))),
      ...sourceGroups.map(sourceGroupAddress),
      treePictureAddress,
      ...(tree ? listBranches(tree).map(({ answer }) => branchPictureAddress(answer.id)) : []),
      "/open-referral",
      "/open-referral/",
      "/open-referral/services",
    ];
  },
);

/** Whether an address is that of one service in the open data, of which only the feeds know whether it is there. */
export function isServiceAddress(address: string): boolean {
  return /^\/open-referral\/services\/[0-9a-f-]{36}$/.test(address);
}

/** Whether no page may be here: servers and browsers ask for these by name, and would get the page in their place. */
export function isTaken(address: string): boolean {
  return /^\/(?:404|500|open-referral|robots|sitemap|social|icon|favicon)$|\/index$/.test(address);
}

/** Whether no page may have had this address before: that of a service, of a day in the calendar, or of the not-found page. */
export function isReserved(address: string): boolean {
  return (
    address === "/404" ||
    /^\/dates\/\d{4}-\d{2}-\d{2}(\/council)?$/.test(address) ||
    isServiceAddress(address)
  );
}
