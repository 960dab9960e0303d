import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { describe, expect, it } from "vitest";
import { findBuildDay } from "../../app/_content/build-day.ts";
import { findWay, groupLines, listLines } from "../../lib/areas/answer-lines.ts";
import { nameAnswer } from "../../lib/areas/answer-words.ts";
import { findDueChange } from "../../lib/areas/due-change.ts";
import { findAreaAction } from "../../lib/areas/main-action.ts";
import { listToSave } from "../../lib/areas/to-save.ts";
import type { Council } from "../../lib/content/councils/council.ts";
import type { Area } from "../../lib/content/record.ts";
import { formatShortDate } from "../../lib/dates/calendar-date.ts";
import { contactCardAddress } from "../../lib/guide/paths.ts";
import { listElements, readAttribute } from "../../lib/publish/page-tree.ts";
import { joinWords } from "../../lib/text/join-words.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listAdvice, listServices, type ShownContact, type ShownService } from "../support/contact-words.ts";
import { listFindings } from "../support/findings.ts";
import { getArea, ownGuide } from "../support/own-guide.ts";
import { normalise, toMainText, toText } from "../support/page-text.ts";

const site = openBuiltSite();
const page = getPage(site, "/areas");
const { councils } = ownGuide;
const built = new Set(site.pages.map(({ address }) => address));
const areas = ownGuide.all.area.map(({ name }) => getPage(site, `/areas/${name}`));
const parts = ownGuide.all.area.flatMap(({ name }) =>
  ["leaflet", "card"].map((part) => site.pageAt(`/areas/${name}/${part}`)),
);
const southend = getPage(site, "/areas/southend-on-sea");
const today = findBuildDay();

describe("An area's page, leaflet and card", () => {
  it("show each service its record holds, what for, how sure, who says so, and what a tap on each contact does", () => {
    expect(listFindings(areas, checkServices)).toEqual([]);
    for (const [piece, wrong] of [
      [/contact-value">/, 'contact-value">x'],
      [/(contact-value"><a href=")/, "$1x"],
      [/provenance trust trust-[a-z]+">Published by/, 'provenance">Written by'],
      [/(class="trust trust-lead">)/, "$1x"],
      [/<div><dt>[^<]*/, "<div><dt>Post"],
      [/<p>Named for /, "<p>Named for nothing, "],
      [/<section class="answer-in-full">/, "<section>"],
    ] as const)
      expect(checkServices(plantDefect(southend, piece, wrong)), String(piece)).not.toEqual([]);
  });

  it("lead with what the record makes the most useful thing to do", () => {
    expect(listFindings(areas, checkAction)).toEqual([]);
    expect(checkAction(plantDefect(southend, /(class="govuk-button" href=")/, "$1x"))).not.toEqual([]);
  });

  it("never give a number on the leaflet, on the card and above the button without its name, its purpose and its mark", () => {
    expect(listFindings([...areas, ...parts], checkLines)).toEqual([]);
    const leaflet = site.pageAt("/areas/southend-on-sea/leaflet");
    const other = plantDefect(leaflet, "</main>", '<a href="tel:+441632960000">01632 960000</a></main>');
    expect(checkLines(other)).toHaveLength(1);
    expect(checkLines(plantDefect(leaflet, /<strong>[^<]*<\/strong>, for /, "For "))).not.toEqual([]);
    expect(ownGuide.all.area.flatMap(checkFile)).toEqual([]);
  });

  it("name each doubt the record holds, under its own heading", () => {
    expect(listFindings(areas, checkDoubts)).toEqual([]);
    const more = '<div class="box-doubt"><h3 id="x">Another doubt</h3></div></main>';
    expect(checkDoubts(plantDefect(southend, "</main>", more))).toHaveLength(1);
  });

  it("say when the council is due to end and what comes after, and only where an order says so", () => {
    for (const { slug, gssCode, name } of councils.list.filter((council) =>
      built.has(`/areas/${council.slug}`),
    )) {
      const due = findDueChange(councils, gssCode);
      for (const part of ["", "/leaflet", "/card"]) {
        const text = toMainText(site.pageAt(`/areas/${slug}${part}`));
        expect(new RegExp(`${name} (is|was) due to end on`).test(text), `${slug}${part}`).toBe(
          due !== undefined,
        );
        if (due) expect(text).toContain(due.by);
      }
    }
  });
});

describe("The list of councils", () => {
  it("leads to each of them: to its page here, or to the council's own site and to no page of ours", () => {
    expect(councils.list.length).toBeGreaterThan(150);
    expect(listFindings([page], checkCouncils)).toEqual([]);
    const [one] = councils.list.map(findLink);
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

  it("says what to ask for where a page names nobody", () => {
    expect(toMainText(page)).toContain("Your council must publish this");
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
    const wanted = findLink(council);
    return links.get(normalise(council.place))?.has(wanted)
      ? []
      : [`${council.place} does not lead to ${wanted}`];
  });
}

/** Our page about a council; where there is none, its own site. */
function findLink({ slug, website }: Council): string {
  const ours = `/areas/${slug}`;
  return built.has(ours) ? ours : website;
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

function checkServices({ address, tree }: BuiltPage): string[] {
  const area = areaOf(address);
  const shown = selectAll(".answer-in-full", tree).map(readService);
  const advice = selectAll(".contacts > div", tree)
    .map(readContact)
    .slice(shown.flatMap(({ contacts }) => contacts).length);
  const lines = (found: readonly object[]) => found.map((one) => JSON.stringify(one));
  const left = lines([...shown, ...advice]);
  const right = lines([...listServices(area, today), ...listAdvice(area)]);
  return [
    ...left.filter((line) => !right.includes(line)).map((line) => `shows ${line}`),
    ...right.filter((line) => !left.includes(line)).map((line) => `does not show ${line}`),
  ];
}

function readService(section: Element): ShownService {
  const words = (selector: string) => selectAll(selector, section).map(toText);
  // A naming is its sentence and the provenance right after it.
  const named = words(":scope > p").filter((text) => text.startsWith("Named for "));
  const provenance = words(":scope > p.provenance");
  return {
    name: words("h3").join(),
    mark: words(":scope > .trust:not(.provenance)").join(),
    namings: named.map((text, index) => `${/^Named for [^.]*\./.exec(text)?.[0]} ${provenance[index]}`),
    contacts: selectAll(".contacts > div", section).map(readContact),
  };
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
  const { address, words } = findAreaAction(areaOf(shown.address), today);
  const button = select(".main-action a", shown.tree);
  const found = button && `${toText(button)} ${readAttribute(button, "href")}`;
  return found === `${normalise(words)} ${address}` ? [] : [`has the button ${found}, not ${words}`];
}

/** Each independent body in a line of its own, as the record has it, and no number of a service outside of one. */
function checkLines({ address, tree }: BuiltPage): string[] {
  const area = areaOf(address);
  const wanted = groupLines(listLines(area, today)).map((group) =>
    normalise(
      `${joinWords(group.map((line) => nameAnswer(line, area)))}, for ${joinWords(group[0]?.purposes ?? [])}`,
    ),
  );
  const found = selectAll(".answer > p:first-child", tree).map(toText);
  const numbers = (selector: string) => selectAll(`${selector} a[href^="tel:"]`, tree).length;
  const placed = [".answer", ".contacts", ".main-action", ".talk", ":has(> #who-gives-free-advice) > p"];
  const loose = numbers("main") - placed.reduce((sum, place) => sum + numbers(place), 0);
  return [
    ...(found.join(" | ") === wanted.join(" | ")
      ? []
      : [`names ${found.join(" | ")}, not ${wanted.join(" | ")}`]),
    ...(loose === 0 ? [] : [`has ${loose} numbers without a name`]),
  ];
}

function checkFile(area: Area): string[] {
  const text = readFileSync(join(site.folder, contactCardAddress(area)), "utf8");
  const numbers = [...text.matchAll(/^TEL[^:\r\n]*:(.*?)\r?$/gm)].map(([, number]) => number);
  const wanted = listToSave(listLines(area, today)).flatMap((line) => findWay(line, "phone")?.value ?? []);
  return numbers.join() === wanted.join() ? [] : [`${area.name} has a file with ${numbers}, not ${wanted}`];
}

function checkDoubts({ address, tree }: BuiltPage): string[] {
  const shown = selectAll(".box-doubt h3", tree).map(toText).join(" | ");
  const wanted = (areaOf(address).doubts ?? []).map(({ title }) => normalise(title)).join(" | ");
  return shown === wanted ? [] : [`has the doubts ${shown}, not ${wanted}`];
}

/** The record of an area's page, leaflet or card. */
function areaOf(address: string): Area {
  return getArea(address.split("/")[2] ?? "");
}
