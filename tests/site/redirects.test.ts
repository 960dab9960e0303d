import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readGuide } from "../../lib/site/guide.ts";
import { listPages } from "../../lib/site/pages.ts";
import { openBuiltSite } from "../support/built-site.ts";

const site = openBuiltSite();
/** Lines with 200 give open data its address without an extension; they send nobody elsewhere. */
const published = readFileSync(join(site.folder, "_redirects"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.endsWith(" 200"));
const addresses = new Set(site.pages.map(({ address }) => address));

it("every former address of a page redirects to it for good, and nothing else redirects", () => {
  const promised = listPages(readGuide()).flatMap(({ address, record }) =>
    (record.oldPaths ?? []).map((from) => `${from} ${address} 301`),
  );
  expect(published.toSorted()).toEqual(promised.toSorted());
});

it("every redirect leads in one step from an address without a page to a page", () => {
  expect(published.filter((line) => !leadsToPage(line))).toEqual([]);
  expect(["/about /areas 301", "/old /gone 301", "/old /areas 302"].filter(leadsToPage)).toEqual([]);
  expect(leadsToPage("/old /areas 301")).toBe(true);
});

function leadsToPage(line: string): boolean {
  const [from = "", to = "", status] = line.split(" ");
  return !addresses.has(from) && addresses.has(to) && status === "301";
}
