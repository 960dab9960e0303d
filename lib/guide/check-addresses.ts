import type { Content } from "../content/content.ts";
import type { Problem } from "../content/problem.ts";
import { isReserved, listOtherAddresses } from "./other-addresses.ts";
import { listPages } from "./pages.ts";

/** A problem for every former address at which the site answers, or that two pages claim. */
export function checkAddresses(content: Content): Problem[] {
  const pages = listPages(content);
  const owners = new Map(pages.map(({ address, record }) => [address, record.file]));
  const others = new Set(listOtherAddresses(content));
  return pages.flatMap(({ record }) =>
    (record.oldPaths ?? []).flatMap((from, index) => {
      const owner = owners.get(from);
      owners.set(from, record.file);
      const message = owner
        ? `the former address ${from} already belongs to ${owner}; take it out of one of them`
        : others.has(from) || isReserved(from)
          ? `the former address ${from} is one the site makes itself and still answers at; take it out`
          : undefined;
      return message
        ? [{ ...content.placeOf(record, ["old-paths", index]), message, rule: "old-path-in-use" }]
        : [];
    }),
  );
}
