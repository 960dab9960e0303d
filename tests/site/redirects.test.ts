import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listDataAddresses } from "../../lib/delivery/data-address.ts";
import { isReserved, listOtherAddresses } from "../../lib/guide/other-addresses.ts";
import { openBuiltSite } from "../support/built-site.ts";
import { ownContent, ownGuide } from "../support/own-guide.ts";

const site = openBuiltSite();
/** Lines with 200 give open data its address without an extension; they send nobody elsewhere. */
const published = readFileSync(join(site.folder, "_redirects"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.endsWith(" 200"));
const addresses = new Set(site.pages.map(({ address }) => address));

it("every former address of a page redirects to it for good, and nothing else redirects", () => {
  const promised = ownGuide.pages.flatMap(({ address, record }) =>
    (record.oldPaths ?? []).map((from) => `${from} ${address} 301`),
  );
  expect(published.toSorted()).toEqual(promised.toSorted());
});

it("every redirect leads in one step from an address without a page to a page", () => {
  expect(published.filter((line) => !leadsToPage(line))).toEqual([]);
  expect(["/about /areas 301", "/old /gone 301", "/old /areas 302"].filter(leadsToPage)).toEqual([]);
  expect(leadsToPage("/old /areas 301")).toBe(true);
});

it("every address that a former one could be confused with is known to the check of the content", () => {
  const known = new Set([...ownGuide.pages.map(({ address }) => address), ...listOtherAddresses(ownContent)]);
  const answers = [
    ...site.manifest.pages.map(({ address }) => address),
    ...Object.keys(site.manifest.files).flatMap((file) => [`/${file}`, ...listDataAddresses(file)]),
  ];
  const nameable = answers.filter((address) => /^(\/[a-z0-9-]+)+$/.test(address));
  expect(nameable.filter((address) => !known.has(address) && !isReserved(address))).toEqual([]);
  expect(nameable.filter((address) => address.endsWith("/leaflet"))).not.toEqual([]);
});

function leadsToPage(line: string): boolean {
  const [from = "", to = "", status] = line.split(" ");
  return !addresses.has(from) && addresses.has(to) && status === "301";
}
