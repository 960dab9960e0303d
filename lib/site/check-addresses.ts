import type { Library } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { listPages } from "./pages.ts";

/** A problem for every former address that is still a page, or that two pages claim. */
export function checkAddresses(library: Library): Problem[] {
  const pages = listPages(library);
  const owners = new Map(pages.map(({ address, record }) => [address, record.file]));
  return pages.flatMap(({ record }) =>
    (record.oldPaths ?? []).flatMap((from, index) => {
      const owner = owners.get(from);
      owners.set(from, record.file);
      if (!owner) return [];
      const message = `the former address ${from} already belongs to ${owner}; take it out of one of them`;
      return [{ ...library.placeOf(record, ["old-paths", index]), message, rule: "old-path-in-use" }];
    }),
  );
}
