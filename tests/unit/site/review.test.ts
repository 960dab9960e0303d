import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { buildLibrary, listRecords } from "../../../lib/content/library.ts";
import { readContentFiles } from "../../../lib/content/read.ts";
import { bankHolidays } from "../../../lib/dates/bank-holidays.ts";
import { addDays, calendarDate } from "../../../lib/dates/calendar-date.ts";
import { renderTaskCalendar } from "../../../lib/feeds/review-calendar.ts";
import { formatBlockers, listBlockers } from "../../../lib/site/launch.ts";
import { isOverdue, listAllTasks, listTasks, toHolidayTask } from "../../../lib/site/review.ts";
import { formatTasks, renderTasks } from "../../../lib/site/review-report.ts";

const files = readContentFiles("tests/fixtures/sound");
const library = buildLibrary(files);
const change = (path: string, from: string | RegExp, to: string) => {
  const changed = files.map((file) =>
    file.path === path ? { ...file, text: file.text.replace(from, to) } : file,
  );
  if (changed.every((file, index) => file.text === files[index]?.text))
    throw new Error(`${path} has no ${from}`);
  return buildLibrary(changed);
};
const area = "areas/southend-on-sea.md";
const table = files.find(({ path }) => path === "councils/changes.csv") ?? { path: "", text: "" };
const pagesDue = (today: string) =>
  listTasks(library, calendarDate(today))
    .filter(({ sort }) => sort === "page")
    .map(({ file }) => file);

describe("what is to be reviewed", () => {
  it("has a page from 30 days before its review day, and not a day sooner", () => {
    // The area's review day is 2027-02-22.
    expect(pagesDue("2027-01-22")).not.toContain(`content/${area}`);
    expect(pagesDue("2027-01-23")).toContain(`content/${area}`);
    expect(pagesDue("2030-01-01")).toContain(`content/${area}`);
  });

  it("is late the day after the review day, not on it", () => {
    expect(isOverdue({ reviewBy: "2027-02-22" }, calendarDate("2027-02-22"))).toBe(false);
    expect(isOverdue({ reviewBy: "2027-02-22" }, calendarDate("2027-02-23"))).toBe(true);
  });

  it("has every contact that is not confirmed, at its line, until it is", () => {
    const asked = (from: typeof library) =>
      listTasks(from, calendarDate("2026-11-22")).filter(
        ({ sort, file }) => sort === "contact" && file.endsWith(area),
      );
    expect(asked(library)).toMatchObject([
      { line: 9, due: "2027-02-22", what: "ask Southend-on-Sea City Council to confirm 0303 123 1000" },
    ]);
    expect(asked(change(area, "confirmed-on: not yet", "confirmed-on: 2026-11-22"))).toEqual([]);
  });

  it("has every source nobody has opened, until someone has", () => {
    const opened = (from: typeof library) =>
      listTasks(from, calendarDate("2026-11-22")).filter(({ sort }) => sort === "source").length;
    const unopened = listRecords(library, "source").filter(({ openedOn }) => !openedOn).length;
    expect(opened(library)).toBe(unopened);
    const source = files.find(({ path }) => path.startsWith("sources/"))?.path ?? "";
    const other = /opened-on: not yet/;
    const has = other.test(files.find(({ path }) => path === source)?.text ?? "");
    const changed = has
      ? change(source, other, "opened-on: 2026-11-22")
      : change(source, /opened-on: \S+/, "opened-on: not yet");
    expect(opened(changed)).toBe(has ? unopened - 1 : unopened + 1);
  });

  it("has a council's change from 30 days before its day, at its line in the table, and then until it is in force", () => {
    const due = (from: typeof library, today: string) =>
      listTasks(from, calendarDate(today)).filter(({ sort }) => sort === "council");
    const { length } = table.text.slice(0, table.text.indexOf("2027-04-01")).split("\n");
    expect(due(library, "2027-03-01")).toEqual([]);
    expect(due(library, "2027-03-02")).toMatchObject([
      { file: "content/councils/changes.csv", line: length, due: "2027-04-01" },
    ]);
    expect(due(library, "2027-03-02")[0]?.what).toContain("Surrey County Council has become East Surrey");
    const settled = change(table.path, '"order made, not yet in force"', "in force");
    expect(due(settled, "2027-03-02")).toEqual([]);
  });

  it("has the bank holidays to renew a year before the list of them ends", () => {
    const due = (today: string) =>
      listTasks(library, calendarDate(today)).filter(({ sort }) => sort === "holidays");
    const day = calendarDate(`${bankHolidays.lastYear - 1}-12-31`);
    expect(due(addDays(day, -31))).toEqual([]);
    expect(due(addDays(day, -30))).toMatchObject([{ file: "lib/dates/bank-holidays.json", due: day }]);
    expect(formatTasks(due(day), day)).toContain("1 list of bank holidays to renew");
    expect(toHolidayTask({ lastYear: 2028 }).due).toBe("2027-12-31");
  });

  it("comes soonest first, what has no day last", () => {
    const days = listAllTasks(library).map(({ due }) => due ?? "9999");
    expect(days).toEqual(days.toSorted());
  });

  it("is printed with the place an editor can open, and what is late is marked", () => {
    const today = calendarDate("2027-03-01");
    const text = formatTasks(listTasks(library, today), today);
    expect(text).toContain(`2027-02-22 (late)  content/${area}:`);
    expect(formatTasks([], today)).toBe("nothing to do\n");
    const { tasks } = JSON.parse(renderTasks(listTasks(library, today), today));
    expect(tasks).toHaveLength(listTasks(library, today).length);
  });

  it("is a calendar that other programs read, with one event a day and nothing before today", () => {
    const site = listRecords(library, "site")[0];
    if (!site) throw new Error("the sound guide has a site");
    const today = calendarDate("2027-03-01");
    const calendar = new ICAL.Component(ICAL.parse(renderTaskCalendar(listAllTasks(library), today, site)));
    const days = calendar
      .getAllSubcomponents("vevent")
      .map((event) => String(event.getFirstPropertyValue("dtstart")));
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days.filter((day) => day < today)).toEqual([]);
  });
});

describe("what stands in the way of a launch", () => {
  it("has each thing that site.md says is still to settle", () => {
    const unsettled = change("site.md", /^email:/m, "still-to-settle:\n  - The public address\nemail:");
    expect(listBlockers(unsettled).map(({ what }) => what)).toContain("still to settle: The public address");
  });

  it.each([
    ["site.md", /^address: .*$/m, "address: https://guide.example"],
    ["site.md", /^email: .*$/m, "email: us@guide.example"],
    [area, "https://www.southend.gov.uk/", "https://southend.example/x"],
    [area, "Ring the council.", "Ring [the council](https://council.example)."],
    ["guides/mediation.md", /$/, "\nSee [the page](https://page.example/).\n"],
  ])("has a stand-in address in %s", (path, from, to) => {
    const found = listBlockers(change(path, from, to)).filter(({ what }) => what.includes("stand-in"));
    expect(found.map(({ file }) => file)).toContain(`content/${path}`);
  });

  it("takes no other address for a stand-in", () => {
    const sound = change("site.md", /\.example\b/g, ".org.uk");
    const plain = change(
      area,
      "Ring the council.",
      "Ring [the council](https://www.example.gov.uk/an.example.page).",
    );
    const count = (from: typeof library) =>
      listBlockers(from).filter(({ what }) => what.includes("stand-in")).length;
    expect(count(sound)).toBe(0);
    expect(count(plain)).toBe(count(library));
  });

  it("has each duty of councils whose law nobody has read, until someone has", () => {
    const unread = (from: typeof library) =>
      listBlockers(from).filter(({ what }) => what.startsWith("read the law itself"));
    expect(unread(library)).toMatchObject([{ file: "content/duties/l2.md", line: 5 }]);
    expect(unread(change("duties/l2.md", "second-hand", "read"))).toEqual([]);
  });

  it("has the unconfirmed contacts and unopened sources, each with its line", () => {
    const text = formatBlockers(listBlockers(library));
    expect(text).toMatch(/^content\/areas\/southend-on-sea\.md:9:\d+ {2}ask /m);
    expect(formatBlockers([])).toBe("nothing stands in the way of a launch\n");
  });
});
