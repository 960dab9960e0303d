import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Content } from "../content/content.ts";
import type { FieldPath } from "../content/front-matter/locators.ts";
import { findKindPage } from "../content/kinds/index.ts";
import { suggestNearest } from "../content/nearest.ts";
import { type Locate, listWords } from "../content/placed-words.ts";
import type { Place, Problem } from "../content/problem.ts";
import { type AnyRecord, addressOf, type FrontPage } from "../content/record.ts";
import { keepFor } from "../memo/keep-for.ts";
import { listFragments } from "./fragments.ts";
import { nameRecords, toKey } from "./named-records.ts";
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

function listUses(content: Content): Use[] {
  const named = nameRecords(content);
  const inText = listWords(content).flatMap(({ kind, name, tree, at }) => {
    const links = listOwnLinks(tree);
    // Most texts have none, and there are thousands.
    if (links.length === 0) return [];
    const record = named.get(toKey(kind, name));
    const own = (record && addressOf(record)) ?? findKindPage(kind)?.address(name) ?? "/";
    return links.map((link) => toUse(link, own, at));
  });
  return [...inText, ...content.records.flatMap((record) => listListed(content, record))];
}

/** The addresses that stand in lists of pages. */
function listListed({ placeOf }: Content, record: AnyRecord): Use[] {
  const next = "next" in record ? record.next : [];
  const pages = record.kind === "duty" ? (record.pages ?? []) : [];
  const found = record.kind === "organisation" && record.page;
  return [
    ...next.map((address, index) => ({
      address,
      field: "next" as const,
      place: () => placeOf(record, ["next", index]),
    })),
    ...pages.map((address, index) => ({
      address,
      field: "pages" as const,
      place: () => placeOf(record, ["pages", index]),
    })),
    ...(found ? [{ address: found, place: () => placeOf(record, ["page"]) }] : []),
    ...(record.kind === "front-page" ? listDoors(record, placeOf) : []),
  ];
}

/** Where the front page's letter, cards and links lead. */
function listDoors(record: FrontPage, placeOf: Content["placeOf"]): Use[] {
  const toDoor = ({ address }: { address: string }, path: FieldPath) => ({
    address,
    place: () => placeOf(record, path),
  });
  return [
    toDoor(record.letter, ["letter", "address"]),
    ...record.cards.map((card, index) => toDoor(card, ["cards", index, "address"])),
    ...record.links.map((link, index) => toDoor(link, ["links", index, "address"])),
  ];
}

/** A link as it stands in a text: `#id` is on the text's own page. */
type Link = { url: string; line: number; column: number };

function toUse({ url, line, column }: Link, own: string, at: Locate): Use {
  return { address: url.startsWith("#") ? `${own}${url}` : url, place: () => at(line, column) };
}

/** The links to this site, found once in each text. */
const listOwnLinks = keepFor((tree: Root): readonly Link[] => {
  const found: Link[] = [];
  visit(tree, ["link", "definition"], (node) => {
    const url = "url" in node ? (node.url as string) : "";
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (/^(?:\/(?!\/)|#)/.test(url)) found.push({ url, line, column });
  });
  return found;
});
