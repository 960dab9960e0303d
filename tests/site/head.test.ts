import { select, selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { notFoundAddress } from "../../lib/publish/site-index.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { toText } from "../support/page-text.ts";
import { isStep } from "./is-step.ts";

const site = openBuiltSite();
const home = getPage(site, "/");
const found = site.published.filter(({ address }) => address !== notFoundAddress);
/** Steps share their outcome's title, name the start as their address, and are not for sharing (which-option.test.ts). */
const ownPages = found.filter(({ address }) => !isStep(address));
/** A title longer than this is cut off in a search result or a tab; the site's own name takes 35. */
const longestTitle = 120;

describe("Headings and head", () => {
  it("every page has one h1, with words in it", () => {
    expect(listFindings(site.published, checkHeading)).toEqual([]);
    expect(checkHeading(plantDefect(home, "</main>", "<h1>Another</h1></main>"))).not.toEqual([]);
  });

  it("every page is in British English and says so", () => {
    expect(listFindings(site.published, checkLanguage)).toEqual([]);
    expect(checkLanguage(plantDefect(home, 'lang="en-GB"', 'lang="en"'))).not.toEqual([]);
  });

  it("every page's canonical link is its own public address", () => {
    expect(listFindings(ownPages, checkCanonical)).toEqual([]);
    expect(
      checkCanonical(plantDefect(home, 'rel="canonical" href="', 'rel="canonical" href="http:')),
    ).not.toEqual([]);
  });

  it("the not-found page has no canonical link and asks not to be indexed", () => {
    const page = getPage(site, notFoundAddress);
    expect(select("link[rel=canonical]", page.tree)).toBeUndefined();
    expect(readContent(page, "meta[name=robots]")).toContain("noindex");
  });

  it("every page has a title and a description no other page has", () => {
    expect(findRepeats([...ownPages, getPage(site, notFoundAddress)], readTitle)).toEqual([]);
    // A leaflet and a card are described as their area is; nothing lists or shares the not-found page.
    const described = ownPages.filter(({ address }) => !/\/(leaflet|card)$/.test(address));
    expect(findRepeats(described, (page) => readContent(page, "meta[name=description]"))).toEqual([]);
    expect(findRepeats([home, { ...home, address: "/again" }], readTitle)).toHaveLength(1);
  });

  it("every title starts with the page's heading, so that tabs can be told apart, and is not too long", () => {
    expect(listFindings(found, checkTitle)).toEqual([]);
    expect(checkTitle(plantDefect(home, "<title>", "<title>Guide: "))).not.toEqual([]);
  });

  it("what shared links show says the same as the page", () => {
    expect(listFindings(ownPages, checkSharing)).toEqual([]);
    expect(
      checkSharing(plantDefect(home, 'property="og:title" content="', 'property="og:title" content="X')),
    ).not.toEqual([]);
  });

  it("a picture for sharing comes with its size and with words for it, so that the first share shows it", () => {
    const shared = site.published.filter((page) => readContent(page, 'meta[property="og:image"]'));
    expect(shared.length).toBeGreaterThan(100);
    expect(listFindings(shared, checkPicture)).toEqual([]);
    expect(checkPicture(plantDefect(home, "og:image:width", "og:image:wide"))).toHaveLength(1);
    expect(checkPicture(plantDefect(home, /(og:image:alt" content=")[^"]+/, "$1"))).toHaveLength(1);
  });
});

function checkPicture(page: BuiltPage): string[] {
  const wanted = { width: /^1200$/, height: /^630$/, alt: /\w+ \w+/ };
  return Object.entries(wanted).flatMap(([name, form]) => {
    const found = readContent(page, `meta[property="og:image:${name}"]`) ?? "";
    return form.test(found) ? [] : [`has og:image:${name} "${found}"`];
  });
}

function checkHeading({ tree }: BuiltPage): string[] {
  const headings = selectAll("h1", tree).map(toText);
  return headings.length === 1 && headings[0] !== ""
    ? []
    : [`has ${headings.length} h1: ${headings.join(" | ")}`];
}

function checkLanguage({ tree }: BuiltPage): string[] {
  return select('html[lang="en-GB"]', tree) ? [] : ['does not say lang="en-GB"'];
}

function checkCanonical({ address, tree }: BuiltPage): string[] {
  const links = selectAll("link[rel=canonical]", tree).map((link) => readAttribute(link, "href"));
  const wanted = `${site.origin}${address}`;
  return links.length === 1 && links[0] === wanted
    ? []
    : [`has canonical ${links.join(", ")}, not ${wanted}`];
}

function checkTitle(page: BuiltPage): string[] {
  const title = readTitle(page) ?? "";
  const heading = select("h1", page.tree);
  const fits = heading !== undefined && title.startsWith(`${toText(heading)} - `);
  return [
    ...(fits ? [] : [`has the title "${title}", which does not start with its heading`]),
    ...(title.length <= longestTitle
      ? []
      : [`has a title of ${title.length} characters, over ${longestTitle}`]),
  ];
}

function checkSharing(page: BuiltPage): string[] {
  const pairs: [string, string | undefined][] = [
    ["og:title", readTitle(page)],
    ["og:description", readContent(page, "meta[name=description]")],
    ["og:url", `${site.origin}${page.address}`],
  ];
  return pairs.flatMap(([property, wanted]) => {
    const found = readContent(page, `meta[property="${property}"]`);
    return found === wanted ? [] : [`has ${property} "${found}", not "${wanted}"`];
  });
}

function findRepeats(pages: readonly BuiltPage[], read: (page: BuiltPage) => string | undefined): string[] {
  const owners = new Map<string, string>();
  return pages.flatMap((page) => {
    const words = read(page) ?? "";
    const owner = owners.get(words);
    owners.set(words, page.address);
    if (words === "") return [`${page.address} has none`];
    return owner === undefined ? [] : [`${page.address} and ${owner} share "${words}"`];
  });
}

function readTitle({ tree }: BuiltPage): string | undefined {
  const title = select("title", tree);
  return title && toText(title);
}

function readContent({ tree }: BuiltPage, selector: string): string | undefined {
  const meta = select(selector, tree);
  return meta && readAttribute(meta, "content")?.trim();
}
