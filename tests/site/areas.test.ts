import { describe, expect, it } from "vitest";
import { findDueChange } from "../../lib/areas/due-change.ts";
import { readGuide } from "../../lib/guide/open-guide.ts";
import { listElements, readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect, readBuiltPage } from "../support/built-site.ts";
import { toMainText, toText } from "../support/page-text.ts";

const site = openBuiltSite();
const page = getPage(site, "/areas");
const { councils } = readGuide();
const built = new Set(site.pages.map(({ address }) => address));

/** Every council whose line does not lead to its page here or, when it has none, to its own site. */
function checkCouncils(shown: BuiltPage): string[] {
  const links = new Map<string, Set<string>>();
  for (const element of listElements(shown.tree)) {
    if (element.tagName !== "a") continue;
    const words = toText(element);
    links.set(words, (links.get(words) ?? new Set()).add(String(readAttribute(element, "href"))));
  }
  return councils.list.flatMap(({ place, slug, website, localOffer }) => {
    const ours = `/areas/${slug}`;
    const wanted = built.has(ours) ? ours : (localOffer ?? website);
    return links.get(place)?.has(wanted) ? [] : [`${place} does not lead to ${wanted}`];
  });
}

describe("An area's page, leaflet and card", () => {
  it("say when the council is due to end and what comes after, and only where an order says so", () => {
    for (const { slug, gssCode } of councils.list.filter((council) => built.has(`/areas/${council.slug}`))) {
      const due = findDueChange(councils, gssCode);
      for (const part of ["", "/leaflet", "/card"]) {
        const text = toMainText(readBuiltPage(site.folder, `/areas/${slug}${part}`));
        expect(text.includes("due to end on"), `${slug}${part}`).toBe(due !== undefined);
        if (due) expect(text).toContain(due.by);
      }
    }
  });
});

describe("The list of councils", () => {
  it("leads to each of the 153: to its page here, or to the council's own site and to no page of ours", () => {
    expect(councils.list).toHaveLength(153);
    expect(checkCouncils(page)).toEqual([]);
    const kent = built.has("/areas/kent") ? "/areas/kent" : "http://www.kent.gov.uk/";
    expect(checkCouncils(plantDefect(page, new RegExp(`href="${kent}"`, "g"), 'href="/kent"'))).not.toEqual(
      [],
    );
  });

  it("can be searched with the names people use, in words that stand on the page", () => {
    const text = toMainText(page);
    for (const name of [
      "Northamptonshire",
      "Northants",
      "Cumbria",
      "Poole",
      "Southend",
      "Hull City Council",
    ]) {
      expect(text, name).toContain(name);
    }
  });

  it("says what to ask for at a council without a page here", () => {
    expect(toMainText(page)).toContain("Your council must publish this");
    expect(page.html).toContain('href="#what-do-you-ask-if-your-council-has-no-page-here"');
  });

  it("says when Surrey changes, and credits where the names come from", () => {
    expect(toMainText(page)).toMatch(
      /Surrey Due to end on 1 April 2027\. Then: East Surrey Council and West Surrey Council/,
    );
    expect(toMainText(page)).toContain("Open Government Licence v3.0");
    expect(toMainText(page)).toContain("mySociety");
  });
});
