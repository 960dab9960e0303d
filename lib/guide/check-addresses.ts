import type { Content } from "../content/content.ts";
import type { Problem } from "../content/problem.ts";
import { isReserved, isTaken, listOtherAddresses } from "./other-addresses.ts";
import { listPages } from "./pages.ts";

/** A problem for every page at an address that is another's, and every former address at which the site answers or that two pages claim. */
export function checkAddresses(content: Content): Problem[] {
  return [...checkNames(content), ...checkFormer(content)];
}

/** A page has its address from the name of its file. */
function checkNames(content: Content): Problem[] {
  const owners = new Map<string, string>();
  const others = new Set(listOtherAddresses(content));
  return listPages(content).flatMap(({ address, record: { file } }): Problem[] => {
    const owner = owners.get(address);
    owners.set(address, owner ?? file);
    const why = owner
      ? `which ${owner} already has`
      : isTaken(address) || others.has(address)
        ? "which is one the site needs itself"
        : undefined;
    if (!why) return [];
    const message = `this file makes a page at ${address}, ${why}; give the file another name`;
    return [{ file, line: 1, column: 1, message, rule: "file-name" }];
  });
}

function checkFormer(content: Content): Problem[] {
  const pages = listPages(content);
  const owners = new Map(pages.map(({ address, record }) => [address, record.file]));
  const others = new Set(listOtherAddresses(content));
  return pages.flatMap(({ record }) =>
    (record.oldPaths ?? []).flatMap((from, index) => {
      const owner = owners.get(from);
      owners.set(from, record.file);
      const message = owner
        ? `the former address ${from} already belongs to ${owner}; take it out of one of them`
        : others.has(from) || isReserved(from) || isTaken(from)
          ? `the former address ${from} is one the site makes itself and still answers at; take it out`
          : undefined;
      return message
        ? [{ ...content.placeOf(record, ["old-paths", index]), message, rule: "old-path-in-use" }]
        : [];
    }),
  );
}
