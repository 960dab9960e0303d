import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { findDueChange } from "../../lib/areas/due-change.ts";
import { findAreaAction } from "../../lib/areas/main-action.ts";
import { toProvenance } from "../../lib/areas/provenance.ts";
import { findServicePhone } from "../../lib/areas/service-phone.ts";
import type { Council } from "../../lib/content/councils/council.ts";
import type { Area } from "../../lib/content/record.ts";
import { formatShortDate } from "../../lib/dates/calendar-date.ts";
import { contactCardAddress } from "../../lib/guide/paths.ts";
import { listElements, readAttribute } from "../../lib/publish/page-tree.ts";
import { toTel } from "../../lib/text/tel.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect, readBuiltPage } from "../support/built-site.ts";
import { listContacts, type ShownContact } from "../support/contact-words.ts";
import { listFindings } from "../support/findings.ts";
import { getArea, ownGuide } from "../support/own-guide.ts";
import { normalise, toMainText, toText } from "../support/page-text.ts";

const site = openBuiltSite();
const page = getPage(site, "/areas");
const { councils } = ownGuide;
const built = new Set(site.pages.map(({ address }) => address));
const areas = ownGuide.all.area.map(({ name }) => getPage(site, `/areas/${name}`));
const parts = ownGuide.all.area.flatMap(({ name }) =>
  ["leaflet", "card"].map((part) => readBuiltPage(site.folder, `/areas/${name}/${part}`)),
);
const southend = getPage(site, "/areas/southend-on-sea");
const warning = "We have not yet checked this number with its owner.";

describe("An area's page, leaflet and card", () => {
  it("show each service and contact its record holds, what a tap on it does, who published it and any doubt", () => {
    expect(listFindings(areas, checkContacts)).toEqual([]);
    for (const [piece, wrong] of [
      [/contact-value">/, 'contact-value">x'],
      [/(contact-value"><a href=")/, "$1x"],
      [/provenance">Published by/, 'provenance">Written by'],
      [/<div><dt>[^<]*/, "<div><dt>Post"],
      [/<dl class="contacts">/, "<dl>"],
    ] as const)
      expect(checkContacts(plantDefect(southend, piece, wrong)), String(piece)).not.toEqual([]);
  });

  it("lead with the number of the service if there is one, and say beside it whether it is confirmed", () => {
    expect(listFindings(areas, checkAction)).toEqual([]);
    expect(checkAction(plantDefect(southend, /(class="govuk-button" href=")/, "$1x"))).not.toEqual([]);
    const isWarned = toMainText(southend).includes(warning);
    const turned = isWarned
      ? plantDefect(southend, warning, "")
      : plantDefect(southend, "</main>", `${warning}</main>`);
    expect(checkAction(turned)).toHaveLength(1);
  });

  it("hold no other number on the leaflet, on the card and in the file to save", () => {
    expect(listFindings(parts, checkRinging)).toEqual([]);
    const leaflet = readBuiltPage(site.folder, "/areas/southend-on-sea/leaflet");
    const other = plantDefect(leaflet, "</main>", '<a href="tel:+441632960000">01632 960000</a></main>');
    expect(checkRinging(other)).toHaveLength(1);
    expect(ownGuide.all.area.flatMap(checkFile)).toEqual([]);
  });

  it("name each doubt the record holds, under its own heading", () => {
    expect(listFindings(areas, checkDoubts)).toEqual([]);
    const more = '<div class="box-doubt"><h3 id="x">Another doubt</h3></div></main>';
    expect(checkDoubts(plantDefect(southend, "</main>", more))).toHaveLength(1);
  });

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
  it("leads to each of them: to its page here, or to the council's own site and to no page of ours", () => {
    expect(councils.list.length).toBeGreaterThan(150);
    expect(listFindings([page], checkCouncils)).toEqual([]);
    const [one] = councils.list.map(findWay);
    expect(checkCouncils(plantDefect(page, new RegExp(`href="${one}"`, "g"), 'href="/x"'))).toHaveLength(1);
  });

  it("can be searched with the names people use, in words that stand on the page", () => {
    const text = toMainText(page);
    const theirs = ownGuide.all.area.flatMap(({ formerNames = [] }) => formerNames);
    const short = theirs.map((name) =>
      normalise(name).replace(/( (County|City|Borough|District))? Council$/, ""),
    );
    for (const name of ["Northamptonshire", "Cumbria", "Poole", "Hull City Council", ...short])
      expect(text, name).toContain(name);
  });

  it("says what to ask for at a council without a page here", () => {
    expect(toMainText(page)).toContain("Your council must publish this");
    expect(page.html).toContain('href="#what-do-you-ask-if-your-council-has-no-page-here"');
  });

  it("says when a council is due to end, and credits where the names come from", () => {
    expect(listFindings([page], checkDue)).toEqual([]);
    const more = '<li><a href="/x">x</a> Due to end on 1 April 2027. Then: y</li></main>';
    expect(checkDue(plantDefect(page, "</main>", more))).toHaveLength(1);
    expect(toMainText(page)).toContain("Open Government Licence v3.0");
    expect(toMainText(page)).toContain("mySociety");
  });
});

/** Every council whose line does not lead to its page here or, when it has none, to its own site. */
function checkCouncils(shown: BuiltPage): string[] {
  const links = new Map<string, Set<string>>();
  for (const element of listElements(shown.tree)) {
    if (element.tagName !== "a") continue;
    const words = toText(element);
    links.set(words, (links.get(words) ?? new Set()).add(String(readAttribute(element, "href"))));
  }
  return councils.list.flatMap((council) => {
    const wanted = findWay(council);
    return links.get(normalise(council.place))?.has(wanted)
      ? []
      : [`${council.place} does not lead to ${wanted}`];
  });
}

/** Our page about a council; where there is none, its Local Offer or its own site. */
function findWay({ slug, website, localOffer }: Council): string {
  const ours = `/areas/${slug}`;
  return built.has(ours) ? ours : (localOffer ?? website);
}

/** Each council that is due to end stands in both lists, by name and by region, with the day and what comes after. */
function checkDue(shown: BuiltPage): string[] {
  const wanted = councils.list.flatMap(({ place, gssCode }) => {
    const due = findDueChange(councils, gssCode);
    return due ? [normalise(`${place} Due to end on ${formatShortDate(due.day)}. Then: ${due.by}`)] : [];
  });
  const found = selectAll("li", shown.tree)
    .map(toText)
    .filter((words) => words.includes("Due to end on"));
  const missing = wanted.filter((line) => found.filter((words) => words === line).length !== 2);
  const extra = found.filter((words) => !wanted.includes(words));
  return [...missing.map((line) => `does not say "${line}" twice`), ...extra.map((line) => `says "${line}"`)];
}

function checkContacts({ address, tree }: BuiltPage): string[] {
  const shown = selectAll(".contacts > div", tree).map(readContact);
  const wanted = listContacts(areaOf(address));
  const lines = (contacts: readonly ShownContact[]) => contacts.map((contact) => JSON.stringify(contact));
  const [left, right] = [lines(shown), lines(wanted)];
  return [
    ...left.filter((line) => !right.includes(line)).map((line) => `shows ${line}`),
    ...right.filter((line) => !left.includes(line)).map((line) => `does not show ${line}`),
  ];
}

function readContact(row: Element): ShownContact {
  const value = select(".contact-value", row);
  const link = value && select("a", value);
  return {
    label: select("dt", row) ? toText(select("dt", row) as Element) : "",
    value: value ? toText(value) : "",
    leadsTo: (link && readAttribute(link, "href")) ?? "",
    standing: selectAll(".provenance", row).map(toText).join(" "),
  };
}

function checkAction(shown: BuiltPage): string[] {
  const area = areaOf(shown.address);
  const phone = findServicePhone(area);
  const { address, words } = findAreaAction(area);
  const button = select(".main-action a", shown.tree);
  const found = button && `${toText(button)} ${readAttribute(button, "href")}`;
  const isWarned = toMainText(shown).includes(warning);
  return [
    ...(found === `${normalise(words)} ${address}` ? [] : [`has the button ${found}, not ${words}`]),
    ...(isWarned === (phone !== undefined && !phone.confirmedOn)
      ? []
      : ["is wrong about whether its number has been checked"]),
  ];
}

function checkRinging(shown: BuiltPage): string[] {
  const phone = findServicePhone(areaOf(shown.address));
  const numbers = selectAll('main a[href^="tel:"]', shown.tree).map((link) => readAttribute(link, "href"));
  const wanted = phone ? [toTel(phone.value)] : [];
  const said = phone ? [phone.value, normalise(toProvenance(phone))] : [];
  const text = toMainText(shown);
  return [
    ...(numbers.join() === wanted.join() ? [] : [`has the numbers ${numbers}, not ${wanted}`]),
    ...said.filter((words) => !text.includes(words)).map((words) => `does not say "${words}"`),
  ];
}

function checkFile(area: Area): string[] {
  const phone = findServicePhone(area);
  const text = readFileSync(join(site.folder, contactCardAddress(area)), "utf8");
  const numbers = [...text.matchAll(/^TEL[^:\r\n]*:(.*?)\r?$/gm)].map(([, number]) => number);
  const wanted = phone ? [phone.value] : [];
  return numbers.join() === wanted.join() ? [] : [`${area.name} has a file with ${numbers}, not ${wanted}`];
}

function checkDoubts({ address, tree }: BuiltPage): string[] {
  const shown = selectAll(".box-doubt > h3", tree).map(toText).join(" | ");
  const wanted = (areaOf(address).doubts ?? []).map(({ title }) => normalise(title)).join(" | ");
  return shown === wanted ? [] : [`has the doubts ${shown}, not ${wanted}`];
}

/** The record of an area's page, leaflet or card. */
function areaOf(address: string): Area {
  return getArea(address.split("/")[2] ?? "");
}
