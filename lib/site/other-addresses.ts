import { type Library, listRecords } from "../content/library.ts";
import { toId } from "../feeds/open-referral/ids.ts";
import { listSteps } from "../which-option/steps.ts";
import { findTree } from "../which-option/tree.ts";
import { dataFolder } from "./data-address.ts";
import {
  areaAddress,
  areaFeedAddress,
  cardAddress,
  contactCardAddress,
  leafletAddress,
  stepAddress,
} from "./paths.ts";

/** Every lasting address beside those of records' own pages: what is made for each area, the steps of the questions, and the open data. */
export function listOtherAddresses(library: Pick<Library, "records" | "unread">): string[] {
  const areas = [...listRecords(library, "area"), ...library.unread.filter(({ kind }) => kind === "area")];
  const site = listRecords(library, "site")[0];
  const services = site
    ? areas.map((area) => `${dataFolder}/services/${toId(`${site.address}${areaAddress(area)}`)}`)
    : [];
  const tree = findTree(library);
  // The first step is a guide's page.
  const steps = tree ? listSteps(tree).filter(({ given }) => given.length > 0) : [];
  return [
    ...areas.flatMap((area) => [
      leafletAddress(area),
      cardAddress(area),
      areaFeedAddress(area),
      contactCardAddress(area),
    ]),
    ...steps.map(({ given }) => stepAddress(given.map(({ answer }) => answer.id))),
    "/which-option/tree.svg",
    dataFolder,
    `${dataFolder}/`,
    `${dataFolder}/services`,
    ...services,
  ];
}

/** Whether the site answers at an address that comes and goes with the calendar, or is kept for a page that is not there. */
export function isKept(address: string): boolean {
  return address === "/404" || /^\/dates\/\d{4}-\d{2}-\d{2}$/.test(address);
}
