import type { Element } from "hast";
import { selectAll } from "hast-util-select";
import { listDataAddresses } from "../../lib/delivery/data-address.ts";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { notFoundAddress } from "../../lib/publish/site-index.ts";
import type { BuiltPage, BuiltSite } from "../support/built-site.ts";

/** What other sites may link to: each page with the ids of its headings and entries, and the other addresses. */
export type Addresses = {
  readonly pages: Readonly<Record<string, readonly string[]>>;
  readonly others: readonly string[];
};

/** Pages in no sitemap that are promised all the same; the rest there, such as a date's page, come and go with the calendar. */
const promisedParts = /^\/areas\/[^/]+\/(leaflet|card|staff)$/;
const promisedFiles = /^(areas\/[^/]+\/[a-z.]+|open-referral\/.*\.json)$/;
/** Headings and entries have ids to link to; a month of the calendar is gone after a while. */
const linkable = "main h2[id], main h3[id], main li[id], main div[id], main details[id]";
/** A doubt is gone once it is settled, and with the last one their heading; who answers changes with the contracts. */
const passing = "section:has(.box-doubt) [id], .answer-in-full [id]";
/** Ids that are numbered or belong to the frame of every page, and are nobody's to link to. */
const ownIds = /^(source-\d+|on-this-page|what-to-do-next|where-this-comes-from|main)$/;

/** Every address a published site has that is promised not to move. */
export function listAddresses(site: BuiltSite): Addresses {
  const pages = site.pages.filter(({ address }) => address !== notFoundAddress);
  const parts = site.manifest.pages
    .map(({ address }) => address)
    .filter((address) => promisedParts.test(address));
  const pageFiles = new Set(site.manifest.pages.map(({ file }) => file));
  const files = Object.keys(site.manifest.files)
    .filter((file) => promisedFiles.test(file) && !pageFiles.has(file))
    .flatMap((file) => [...listDataAddresses(file), `/${file}`].slice(0, 1));
  return {
    pages: Object.fromEntries(pages.map((page) => [page.address, listIds(page)])),
    others: [...parts, ...files].toSorted(),
  };
}

function listIds({ tree }: BuiltPage): string[] {
  const gone = new Set(selectAll(passing, tree));
  const kept = selectAll(linkable, tree).filter((element: Element) => !gone.has(element));
  const named = kept.map((element) => readAttribute(element, "id") ?? "");
  return named.filter((id) => !ownIds.test(id));
}

/** The kept list with what is new added; what is gone stays, because others may still link to it. */
export function addAddresses(kept: Addresses, found: Addresses): Addresses {
  const names = [...new Set([...Object.keys(kept.pages), ...Object.keys(found.pages)])].toSorted();
  const join = (a: readonly string[] = [], b: readonly string[] = []) =>
    [...new Set([...a, ...b])].toSorted();
  return {
    pages: Object.fromEntries(names.map((name) => [name, join(kept.pages[name], found.pages[name])])),
    others: join(kept.others, found.others),
  };
}

/** The promise as it is checked in. */
export type Kept = Addresses & {
  /** Headings taken out, as `/page#id`, each with the day and the reason; `/changes` tells readers. */
  readonly retired: Readonly<Record<string, string>>;
};

/** What was promised and is neither there nor redirected, a sentence each. */
export function listBroken(kept: Kept, found: Addresses, redirects: readonly string[]): string[] {
  const there = new Set([...Object.keys(found.pages), ...found.others, ...redirects]);
  const promised = [...Object.keys(kept.pages), ...kept.others];
  const gone = promised.filter((address) => !there.has(address));
  const ids = Object.entries(kept.pages).flatMap(([address, names]) =>
    names
      .filter((id) => found.pages[address] && !found.pages[address].includes(id))
      .map((id) => `${address}#${id}`),
  );
  return [
    ...gone.map((address) => `${address} is gone; ${adviseOn(address)}`),
    ...ids
      .filter((address) => !(address in kept.retired))
      .map((address) => `${address} is gone; give the heading its words back, or list it under "retired"`),
  ];
}

/** An open record's id is made from the site's address and the area's, and no redirect of a page can stand for it. */
function adviseOn(address: string): string {
  return address.startsWith("/open-referral/services/")
    ? 'if the site has a new address, see "Keep addresses" in content/README.md; else give the area its name back'
    : "put it into old-paths of the page that takes its place";
}

/** What is there and not yet promised. */
export function listNew(kept: Addresses, found: Addresses): string[] {
  const known = new Set([...Object.keys(kept.pages), ...kept.others, ...flatIds(kept)]);
  return [...Object.keys(found.pages), ...found.others, ...flatIds(found)].filter(
    (address) => !known.has(address),
  );
}

/** What of it should have been promised by now; an author's new area or source may wait until the list is next made. */
export function listForgotten(kept: Addresses, found: Addresses): string[] {
  return listNew(kept, found).filter((address) => {
    // An area has pages of its own, and a line on the page of contacts.
    const [, name] = /^\/(?:areas\/|contact#)([^/#]+)/.exec(address) ?? [];
    const isNewArea = `/areas/${name}` in found.pages && !(`/areas/${name}` in kept.pages);
    return !isNewArea && !/^\/(sources(\/[a-z-]+)?#|open-referral\/services\/)/.test(address);
  });
}

function flatIds({ pages }: Addresses): string[] {
  return Object.entries(pages).flatMap(([address, ids]) => ids.map((id) => `${address}#${id}`));
}
