import { readFileSync } from "node:fs";
import { join } from "node:path";
import { select, selectAll } from "hast-util-select";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { findAppealLimit } from "../../lib/dates/appeal-limit.ts";
import { findLatest } from "../../lib/dates/appeal-status.ts";
import { bankHolidays } from "../../lib/dates/bank-holidays.ts";
import { addMonths, calendarDate, formatDate, formatShortDate } from "../../lib/dates/calendar-date.ts";
import { listCertificateLimits } from "../../lib/dates/certificate-dates.ts";
import { readAttribute } from "../../lib/publish/page-tree.ts";
import { type BuiltPage, getPage, openBuiltSite, plantDefect } from "../support/built-site.ts";
import { listFindings } from "../support/findings.ts";
import { toMainText, toText } from "../support/page-text.ts";

const site = openBuiltSite();
const isDate = /^\/dates\/(\d{4}-\d\d-\d\d)$/;
const read = (file: string) => readFileSync(join(site.folder, file), "utf8");
const pages = site.published.filter(({ address }) => isDate.test(address));
const one = pages[100] as BuiltPage;
const calendar = getPage(site, "/dates");
const calendarFiles = Object.keys(site.manifest.files).filter((file) => file.endsWith(".ics"));

describe("The calendar of days", () => {
  it("leads to every date's page once, each link called by its whole date", () => {
    const links = selectAll(".months a", calendar.tree);
    expect(links.map((link) => readAttribute(link, "href")).toSorted()).toEqual(
      pages.map(({ address }) => address).toSorted(),
    );
    for (const link of links) {
      const date = calendarDate((readAttribute(link, "href") ?? "").slice(7));
      expect(readAttribute(link, "ariaLabel")).toBe(formatShortDate(date));
      expect(toText(link)).toBe(String(Number(date.slice(8))));
    }
  });

  it("has a table with caption and weekday headings for each of 15 months, and a link to each", () => {
    const tables = selectAll(".months table", calendar.tree);
    expect(tables).toHaveLength(15);
    const jumps = selectAll(".month-links a", calendar.tree).map((link) => readAttribute(link, "href"));
    const newestFirst = tables
      .map((table) => `#${table.properties.id}`)
      .toSorted()
      .toReversed();
    expect(jumps).toEqual([...newestFirst, "/dates/older"]);
    for (const table of tables) {
      expect(toText(select("caption", table) ?? table)).toMatch(/^[A-Z][a-z]+ \d{4}$/);
      expect(selectAll('th[scope="col"]', table)).toHaveLength(7);
    }
  });

  it("says when it was made and how far it reaches", () => {
    const days = pages.map(({ address }) => address.slice(7)).toSorted();
    const [first, last] = [days[0], days.at(-1)].map((day) => formatShortDate(calendarDate(day ?? "")));
    expect(toMainText(calendar)).toContain(`It runs from ${first} to ${last}.`);
    expect(toMainText(calendar)).toMatch(/We made this calendar on \d+ \w+ \d{4}\./);
  });
});

describe("Every date's page", () => {
  it("says the dates the rules give, in words with the weekday", () => {
    expect(pages.length).toBeGreaterThan(400);
    expect(listFindings(pages, checkDates)).toEqual([]);
    const wrong = plantDefect(one, /by <strong>5pm<\/strong>(.*?)<strong>\w+day/, "by 5pm$1<strong>Noday");
    expect(checkDates(wrong)).not.toEqual([]);
  });

  it("lists each certificate that moves the appeal, with the date it gives", () => {
    expect(listFindings(pages, checkCertificates)).toEqual([]);
    expect(
      checkCertificates(plantDefect(one, /<tr><th scope="row">\d/, '<tr><th scope="row">x')),
    ).not.toEqual([]);
  });

  it("makes no promise, keeps out of search engines and has one address", () => {
    expect(listFindings(pages, checkManners)).toEqual([]);
    expect(checkManners(plantDefect(one, "no date is guaranteed", "trust us"))).not.toEqual([]);
    expect(checkManners(plantDefect(one, "noindex", "index"))).not.toEqual([]);
  });

  it("never shows what the rule would give if August or Christmas days were added to the end", () => {
    expect(listFindings(pages, checkExtension)).toEqual([]);
  });

  it("weighs at most 9,600 bytes, with the numbers to ring in it", () => {
    const weights = site.manifest.pages.filter(({ address }) => isDate.test(address));
    expect(Math.max(...weights.map(({ firstView }) => firstView.brotli))).toBeLessThanOrEqual(9600);
  });
});

describe("Every calendar file", () => {
  it("is there for each date and each certificate a page names", () => {
    const named = pages.flatMap(({ tree }) => selectAll('a[href$=".ics"]', tree));
    const addresses = new Set(named.map((link) => (readAttribute(link, "href") ?? "").slice(1)));
    expect([...addresses].toSorted()).toEqual(calendarFiles.toSorted());
  });

  it("is valid, whole-day, reminds three times, and holds the dates its page says", () => {
    expect(calendarFiles.flatMap(checkCalendar)).toEqual([]);
  });

  it("gives no two events the same identifier", () => {
    const all = calendarFiles.flatMap((file) =>
      [...read(file).matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

function checkDates(page: BuiltPage): string[] {
  const letter = calendarDate(page.address.slice(7));
  const limit = findAppealLimit({ letter }, bankHolidays);
  const text = toMainText(page);
  const wanted = [
    `Your letter is dated ${formatDate(letter)}`,
    `has your appeal by 5pm on ${formatDate(limit.planBy ?? limit.plain)}`,
    `The date on the letter ${formatDate(letter)}`,
    `The last day to contact the mediation adviser ${formatDate(addMonths(letter, 2))}`,
    `The Tribunal must have your appeal by 5pm ${formatDate(limit.planBy ?? limit.plain)} It must arrive`,
    ...(limit.planBy === limit.plain ? [] : ["Plan for the working day before"]),
    ...(limit.guidance
      ? [
          `An appeal received by ${formatDate(limit.guidance.latest)} may still be in time. Check with the Tribunal before relying on this.`,
          limit.guidance.reason === "weekend-or-holiday"
            ? "The Tribunal's own rule says so"
            : "Published guidance says so",
        ]
      : []),
  ];
  const missing = wanted.filter((line) => !text.includes(line));
  const extra =
    !limit.guidance && text.includes("may still be in time") ? ["guidance that adds nothing"] : [];
  return [...missing.map((line) => `does not say "${line}"`), ...extra];
}

function checkCertificates({ address, tree }: BuiltPage): string[] {
  const letter = calendarDate(address.slice(7));
  const shown = selectAll(".certificates tbody tr", tree).map(toText);
  const wanted = listCertificateLimits(letter, bankHolidays).map(({ certificate, limit }) => {
    const origin = limit.guidance?.reason === "weekend-or-holiday" ? "Rule" : "Guidance";
    const guidance = limit.guidance ? ` ${origin}: ${formatDate(limit.guidance.latest)}` : "";
    return `${formatShortDate(certificate)} ${formatDate(limit.planBy ?? limit.plain)}${guidance}`;
  });
  return shown.join("|") === wanted.join("|")
    ? []
    : ["has another table of certificates than the rules give"];
}

function checkManners(page: BuiltPage): string[] {
  const text = toMainText(page);
  const robots = select("meta[name=robots]", page.tree);
  const wanted = [
    "no date is guaranteed",
    "It must arrive by then",
    "does not pause the time",
    "Nothing extends this date",
    "You may still be able to appeal",
    "SENDIASS or IPSEA",
    "These dates are for England",
  ];
  return [
    ...wanted.filter((words) => !text.includes(words)).map((words) => `does not say "${words}"`),
    ...(robots && /noindex/.test(readAttribute(robots, "content") ?? "") ? [] : ["may be indexed"]),
    ...(site.sitemap.has(`${site.origin}${page.address}`) ? ["is in the sitemap"] : []),
  ];
}

function checkExtension(page: BuiltPage): string[] {
  const letter = calendarDate(page.address.slice(7));
  const limit = findAppealLimit({ letter }, bankHolidays);
  const from = findLatest(limit);
  const told = selectAll(".day-line", page.tree).map(toText).join(" ");
  const dates = [...told.matchAll(/\d+ \w+ \d{4}/g)].map(([text]) => new Date(`${text} UTC`));
  const late = dates.filter((date) => date.toISOString().slice(0, 10) > from);
  return late.map(
    (date) => `names ${date.toISOString().slice(0, 10)}, later than anything published guidance gives`,
  );
}

function checkCalendar(file: string): string[] {
  const text = read(file);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  const days = events.map((event) => String(event.getFirstPropertyValue("dtstart")));
  const name = /(certificate-)?(\d{4}-\d\d-\d\d)\.ics$/.exec(file);
  const date = calendarDate(name?.[2] ?? "");
  const dates = name?.[1] ? { letter: addMonths(date, -2), certificate: date } : { letter: date };
  const { plain, planBy = plain, fromLetter } = findAppealLimit(dates, bankHolidays);
  const wanted = name?.[1] ? [planBy] : [planBy, fromLetter];
  const alarms = events.map((event) => event.getAllSubcomponents("valarm").length);
  return [
    ...(days.join() === wanted.join() ? [] : [`${file} has ${days}, not ${wanted}`]),
    ...(alarms.every((count) => count === 3) ? [] : [`${file} reminds ${alarms} times`]),
    ...(/\r\n$/.test(text) && !/[^\r]\n/.test(text) ? [] : [`${file} has lines that do not end in CRLF`]),
    ...(text.split("\r\n").some((line) => Buffer.byteLength(line) > 75) ? [`${file} has a long line`] : []),
    ...(/ATTENDEE|ORGANIZER|mailto:/i.test(text) ? [`${file} names a person`] : []),
  ];
}
