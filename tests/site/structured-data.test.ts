import { readFileSync } from "node:fs";
import { join } from "node:path";
import { select, selectAll } from "hast-util-select";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { calendarDate, formatShortDate } from "../../lib/dates/calendar-date.ts";
import { listElements, readAttribute, readText } from "../../lib/publish/page-tree.ts";
import { findCanonical, notFoundAddress } from "../../lib/publish/site-index.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { listMisuses } from "../unit/feeds/schema-org.ts";
import { isStep } from "./is-step.ts";

const site = openBuiltSite();
/** Steps, leaflets and cards repeat what another page describes; they say nothing to machines. */
const pages = site.published.filter(
  ({ address }) => address !== notFoundAddress && !isStep(address) && !/\/(leaflet|card)$/.test(address),
);
const southend = getPage(site, "/areas/southend-on-sea");
const heading = readText(select("h1", southend.tree) ?? southend.tree);

it("every page describes itself once, in schema.org's words", () => {
  expect(listFindings(pages, checkWords)).toEqual([]);
  expect(checkWords(plantDefect(southend, '"areaServed"', '"area"'))).toEqual(["area is not a property"]);
});

it("what it says is what the page shows: its address, heading, review date and breadcrumbs", () => {
  expect(listFindings(pages, checkAgreement)).toEqual([]);
  for (const [piece, wrong] of [
    // A leap year, so that whatever day the page was reviewed is a day of that year too.
    [/"dateModified":"\d{4}/, '"dateModified":"2000'],
    ['"WebPage","url":"https://', '"WebPage","url":"http://'],
    [`"name":"${heading}"`, '"name":"Somebody can help"'],
    ['"position":2,"name":"', '"position":2,"name":"Other '],
  ] as const)
    expect(checkAgreement(plantDefect(southend, piece, wrong)), String(piece)).not.toEqual([]);
});

it("a way to save is offered where the page shows one, and the file holds that number or address", () => {
  const links = pages.flatMap((page) =>
    selectAll('a[href$=".vcf"]', page.tree).map((link) => ({ page, link })),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const { page, link } of links) {
    const text = readFileSync(join(site.folder, readAttribute(link, "href") ?? ""), "utf8");
    const parsed: unknown[] = ICAL.parse(text);
    // A file with a card for each of two numbers is a list of them.
    const cards = (Array.isArray(parsed[0]) ? parsed : [parsed]).map(
      (one) => new ICAL.Component(one as unknown[]),
    );
    const ways = cards.map(
      (card) => card.getFirstPropertyValue("tel") ?? card.getFirstPropertyValue("email"),
    );
    for (const way of ways)
      expect(readText(select("main", page.tree) ?? page.tree), page.address).toContain(String(way));
  }
});

type Described = {
  url: string;
  name: string;
  dateModified: string;
  breadcrumb?: { itemListElement: { name: string }[] };
};

function readData({ tree }: BuiltPage): string[] {
  return selectAll('script[type="application/ld+json"]', tree).map(({ children: [text] }) =>
    text?.type === "text" ? text.value : "",
  );
}

function checkWords(page: BuiltPage): string[] {
  const blocks = readData(page);
  if (blocks.length !== 1) return [`has ${blocks.length} blocks of data`];
  return blocks.flatMap((block) => listMisuses(JSON.parse(block)));
}

function checkAgreement(page: BuiltPage): string[] {
  const data = JSON.parse(readData(page)[0] ?? "{}") as Described;
  const main = select("main", page.tree);
  const heading = select("h1", page.tree);
  const shown = selectAll(".govuk-breadcrumbs__list a", page.tree).map((link) => readText(link));
  const said = (data.breadcrumb?.itemListElement ?? []).map(({ name }) => name);
  const expected = shown.length === 0 ? [] : [...shown, data.name];
  const day = `Last reviewed ${formatShortDate(calendarDate(data.dateModified))}.`;
  return [
    ...(data.url === findCanonical(listElements(page.tree)) ? [] : [`calls itself ${data.url}`]),
    ...(heading && readText(heading) === data.name ? [] : [`is named ${data.name}`]),
    ...(main && readText(main).includes(day) ? [] : [`does not show ${day}`]),
    ...(said.join(" > ") === expected.join(" > ") ? [] : [`has the breadcrumbs ${said.join(" > ")}`]),
  ];
}
