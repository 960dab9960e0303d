import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Content } from "../content/content.ts";
import type { FieldPath } from "../content/front-matter/locators.ts";
import { inEachFile } from "../content/in-each-file.ts";
import { findKindPage } from "../content/kinds/index.ts";
import { suggestNearest } from "../content/nearest.ts";
import type { ParsedFile } from "../content/parse-record.ts";
import { listSaid } from "../content/placed-words.ts";
import type { Place, Problem } from "../content/problem.ts";
import { addressOf, type FrontPage } from "../content/record.ts";
import { listFragments } from "./fragments.ts";
import { isServiceAddress, listOtherAddresses } from "./other-addresses.ts";

/** `field`: the list it stands in, when only a page with a title can stand there. */
type Use = { address: string; field?: "next" | "pages"; place: () => Place };

/** A problem for every link in the text, and every next step, that leads to no page or no heading of ours. */
export function checkLinks(content: Content): Problem[] {
  const fragments = listFragments(content);
  const others = new Set(listOtherAddresses(content));
  return listUses(content).flatMap(({ address, field, place }): Problem[] => {
    const [path = "", id] = address.split("#");
    const ids = fragments.get(path);
    if (isServiceAddress(path) && !field) return [];
    if (!fragments.has(path)) {
      const message = `there is no page "${path}" on this site.${suggestNearest(path, fragments.keys()) || " Take the link out, or write the page."}`;
      return [{ ...place(), message, rule: "dead-link" }];
    }
    if (field && others.has(path)) {
      const message = `"${path}" cannot stand in "${field}", which lists pages only; link to it in the text`;
      return [{ ...place(), message, rule: "dead-link" }];
    }
    if (id === undefined || !ids || ids.has(id)) return [];
    const message = `the page ${path} has no heading "#${id}".${suggestNearest(id, ids) || " Link to the page alone."}`;
    return [{ ...place(), message, rule: "dead-anchor" }];
  });
}

const listUses = inEachFile((file): Use[] => {
  if (!("front" in file)) return [];
  const shownAt = file.state === "record" ? addressOf(file.record) : undefined;
  const own = shownAt ?? findKindPage(file.kind)?.address(file.name) ?? "/";
  const inText = listSaid(file).words.flatMap(({ tree, at }) =>
    listOwnLinks(tree).map(({ url, line, column }) => ({
      address: url.startsWith("#") ? `${own}${url}` : url,
      place: () => at(line, column),
    })),
  );
  return file.state === "record" ? [...inText, ...listListed(file)] : inText;
});

/** The addresses that stand in lists of pages. */
function listListed({ file, record, front }: Extract<ParsedFile, { state: "record" }>): Use[] {
  const placeOf = (path: FieldPath) => ({ file, ...front.locate(path) });
  const next = "next" in record ? record.next : [];
  const pages = record.kind === "duty" ? (record.pages ?? []) : [];
  const found = record.kind === "organisation" && record.page;
  return [
    ...next.map((address, index) => ({
      address,
      field: "next" as const,
      place: () => placeOf(["next", index]),
    })),
    ...pages.map((address, index) => ({
      address,
      field: "pages" as const,
      place: () => placeOf(["pages", index]),
    })),
    ...(found ? [{ address: found, place: () => placeOf(["page"]) }] : []),
    ...(record.kind === "front-page" ? listDoors(record, placeOf) : []),
  ];
}

/** Where the front page's letter, cards and links lead. */
function listDoors(record: FrontPage, placeOf: (path: FieldPath) => Place): Use[] {
  const toDoor = ({ address }: { address: string }, path: FieldPath) => ({
    address,
    place: () => placeOf(path),
  });
  return [
    toDoor(record.letter, ["letter", "address"]),
    ...record.cards.map((card, index) => toDoor(card, ["cards", index, "address"])),
    ...record.links.map((link, index) => toDoor(link, ["links", index, "address"])),
  ];
}

/** The links to this site as they stand in a text: `#id` is on the text's own page. */
function listOwnLinks(tree: Root): { url: string; line: number; column: number }[] {
  const found: ReturnType<typeof listOwnLinks> = [];
  visit(tree, ["link", "definition"], (node) => {
    const url = "url" in node ? (node.url as string) : "";
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (/^(?:\/(?!\/)|#)/.test(url)) found.push({ url, line, column });
  });
  return found;
}
