import { describe, expect, it } from "vitest";
import { calendarDate, formatShortDate } from "../../lib/dates/calendar-date.ts";
import { notFoundAddress } from "../../lib/publish/site-index.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { ownGuide } from "../support/own-guide.ts";
import { toMainText } from "../support/page-text.ts";

const site = openBuiltSite();
const inSitemap = site.pages.filter(({ address }) => address !== notFoundAddress);
const records = new Map(ownGuide.pages.map(({ address, record }) => [address, record]));

describe("Review dates", () => {
  it("every record with a page of its own has been built", () => {
    const built = new Set(inSitemap.map(({ address }) => address));
    expect([...records.keys()].filter((address) => !built.has(address))).toEqual([]);
  });

  it("every page shows when it was last reviewed and when it will be again, as its record says", () => {
    expect(listFindings(inSitemap, checkDates)).toEqual([]);
    expect(checkDates(plantDefect(getPage(site, "/about"), "Last reviewed", "Last changed"))).not.toEqual([]);
  });

  it("the sitemap's last-modified day of every page is the day it was reviewed", () => {
    expect(listFindings(inSitemap, checkSitemap)).toEqual([]);
    expect(
      checkSitemap(plantDefect(getPage(site, "/about"), /Last reviewed \d+/, "Last reviewed 40")),
    ).not.toEqual([]);
  });
});

function checkDates(page: BuiltPage): string[] {
  const record = records.get(page.address);
  const shown = /Last reviewed (\d+ \w+ \d{4})\. Next review due (\d+ \w+ \d{4})\./.exec(toMainText(page));
  if (shown === null) return ["does not say when it was reviewed and when it will be"];
  if (record === undefined) return [];
  const wanted = `${formatShortDate(record.reviewed)}, ${formatShortDate(record.reviewBy)}`;
  const found = `${shown[1]}, ${shown[2]}`;
  return found === wanted ? [] : [`says ${found}; its record says ${wanted}`];
}

function checkSitemap(page: BuiltPage): string[] {
  const day = site.sitemap.get(`${site.origin}${page.address}`) ?? "";
  const wanted = /^\d{4}-\d\d-\d\d$/.test(day)
    ? `Last reviewed ${formatShortDate(calendarDate(day))}.`
    : "a day";
  return toMainText(page).includes(wanted)
    ? []
    : [`is in the sitemap with ${day || "no day"}, not the day it shows`];
}
