import { Buffer } from "node:buffer";
import { speculationRulesAddress } from "../delivery/rows.ts";
import type { PublishedPage } from "./published-site.ts";
import { formatSpeculationRules } from "./speculation-rules.ts";

/** Every file to publish, before any is packed: pages, the other files in use and the speculation rules, in the order of their names. */
export function listContents(
  pages: readonly PublishedPage[],
  others: ReadonlyMap<string, Buffer>,
): Map<string, Buffer> {
  const contents = new Map<string, Buffer>([
    ...pages.map((page): [string, Buffer] => [page.file, Buffer.from(page.html)]),
    ...others,
    [speculationRulesAddress.slice(1), Buffer.from(formatSpeculationRules())],
  ]);
  return new Map([...contents].sort(([a], [b]) => (a < b ? -1 : 1)));
}
