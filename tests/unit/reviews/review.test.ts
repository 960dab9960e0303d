import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type Content, listRecords, parseContent } from "../../../lib/content/content.ts";
import { bankHolidays } from "../../../lib/dates/bank-holidays.ts";
import { addDays, calendarDate } from "../../../lib/dates/calendar-date.ts";
import { renderTaskCalendar } from "../../../lib/feeds/review-calendar.ts";
import { listProblems, openGuide } from "../../../lib/guide/open-guide.ts";
import { formatBlockers, listBlockers } from "../../../lib/reviews/launch.ts";
import { formatTasks, renderTasks } from "../../../lib/reviews/report.ts";
import { isOverdue, listAllTasks, listTasks } from "../../../lib/reviews/tasks.ts";
import { guide, soundFiles } from "../sound-guide.ts";

const files = soundFiles.flatMap((file) => ("text" in file ? [file] : []));
/** Without the page that lists every source, so that one nobody cites has no day. */
const unlisted = files.filter(({ path }) => path !== "guides/sources.md");
const read = (from: typeof files) => parseContent(from, "content");
const content = read(files);
const withText = (path: string, from: string | RegExp, to: string) => {
  const changed = files.map((file) =>
    file.path === path ? { ...file, text: file.text.replace(from, to) } : file,
  );
  if (changed.every((file, index) => file.text === files[index]?.text))
    throw new Error(`${path} has no ${from}`);
  return changed;
};
const change = (path: string, from: string | RegExp, to: string) => read(withText(path, from, to));
const area = "areas/southend-on-sea.md";
/** What is asked of the sound area's one service. */
const asked = "Talking Service for disagreement resolution, 0303 123 1000";
const table = files.find(({ path }) => path === "councils/changes.csv") ?? { path: "", text: "" };
const pagesDue = (today: string) =>
  listTasks(content, calendarDate(today))
    .filter(({ kind }) => kind === "page")
    .map(({ file }) => file);

const newSource = {
  path: "sources/act-99.md",
  text: readText("sources/act-55.md").replace("section 55", "section 99").replace("section/55", "section/99"),
};

const { site } = guide;

function listEvents(from: Content, today: string): { uid: string; day: string }[] {
  const text = renderTaskCalendar(listAllTasks(from), calendarDate(today), site);
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => ({
    uid: String(event.getFirstPropertyValue("uid")),
    day: String(event.getFirstPropertyValue("dtstart")),
  }));
}

/** The task of a source, and a guide to be read again on 2027-03-03, both added to the sound guide. */
function withNewSource(edit: (file: { path: string; text: string }) => string, guide: string) {
  const text = readText("guides/mediation.md")
    .replaceAll("act-55", "code-1")
    .replace(/review-by: .*/, "review-by: 2027-03-03");
  const added = { path: `guides/${guide}.md`, text };
  const others = unlisted.filter(({ path }) => path !== added.path);
  const changed = others.map((file) => ({ ...file, text: edit(file) }));
  return listAllTasks(read([...changed, added, newSource])).find(({ file }) => file.endsWith("act-99.md"));
}

function readText(wanted: string): string {
  return files.find(({ path }) => path === wanted)?.text ?? "";
}

describe("what is to be reviewed", () => {
  it("has a page from 30 days before its review day, and not a day sooner", () => {
    // The area's review day is 2027-02-22.
    expect(pagesDue("2027-01-22")).not.toContain(`content/${area}`);
    expect(pagesDue("2027-01-23")).toContain(`content/${area}`);
    expect(pagesDue("2030-01-01")).toContain(`content/${area}`);
  });

  it("is late the day after the review day, not on it", () => {
    expect(isOverdue({ reviewBy: calendarDate("2027-02-22") }, calendarDate("2027-02-22"))).toBe(false);
    expect(isOverdue({ reviewBy: calendarDate("2027-02-22") }, calendarDate("2027-02-23"))).toBe(true);
  });

  it("has what each source says of a service, at its line, until it is confirmed: who, what for, and each number", () => {
    const ask = (from: Content) =>
      listTasks(from, calendarDate("2026-11-22")).filter(
        ({ kind, file }) => kind === "contact" && file.endsWith(area),
      );
    expect(ask(content)).toMatchObject([
      {
        line: 10,
        due: "2027-02-22",
        what: `have ${asked} confirmed; ask first who published it: Southend-on-Sea City Council`,
      },
    ]);
    expect(ask(change(area, "confirmed-on: not yet", "confirmed-on: 2026-11-22"))).toEqual([]);
  });

  it("has every source nobody has opened, until someone has", () => {
    const opened = (from: Content) =>
      listTasks(from, calendarDate("2026-11-22")).filter(({ kind }) => kind === "source").length;
    const unopened = listRecords(content, "source").filter(({ openedOn }) => !openedOn).length;
    expect(opened(content)).toBe(unopened);
    const source = files.find(({ path }) => path.startsWith("sources/"))?.path ?? "";
    const other = /opened-on: not yet/;
    const has = other.test(files.find(({ path }) => path === source)?.text ?? "");
    const changed = has
      ? change(source, other, "opened-on: 2026-11-22")
      : change(source, /opened-on: \S+/, "opened-on: not yet");
    expect(opened(changed)).toBe(has ? unopened - 1 : unopened + 1);
  });

  it("has a council's change from 30 days before its day, at its line in the table, and then until it is in force", () => {
    const due = (from: Content, today: string) =>
      listTasks(from, calendarDate(today)).filter(({ kind }) => kind === "council");
    const { length } = table.text.slice(0, table.text.indexOf("2027-04-01")).split("\n");
    expect(due(content, "2027-03-01")).toEqual([]);
    expect(due(content, "2027-03-02")).toMatchObject([
      { file: "content/councils/changes.csv", line: length, due: "2027-04-01" },
    ]);
    expect(due(content, "2027-03-02")[0]?.what).toContain("Surrey County Council has become East Surrey");
    const settled = change(table.path, '"order made, not yet in force"', "in force");
    expect(due(settled, "2027-03-02")).toEqual([]);
  });

  it("has the bank holidays to renew a year before the list of them ends", () => {
    const due = (today: string) =>
      listTasks(content, calendarDate(today)).filter(({ kind }) => kind === "holidays");
    const day = calendarDate(`${bankHolidays.lastYear - 1}-12-31`);
    expect(due(addDays(day, -31))).toEqual([]);
    expect(due(addDays(day, -30))).toMatchObject([{ file: "lib/dates/bank-holidays.json", due: day }]);
    expect(formatTasks(due(day), day)).toContain("1 list of bank holidays to renew");
  });

  it("names who published it as the one to ask, not whose page it stands on", () => {
    const publisher = "published-by: Southend-on-Sea City Council";
    const tasks = listAllTasks(change(area, publisher, "published-by: GOV.UK"));
    const found = tasks.filter(({ file, kind }) => kind === "contact" && file.endsWith(area));
    expect(found.map(({ what }) => what)).toEqual([
      `have ${asked} confirmed; ask first who published it: GOV.UK`,
    ]);
  });

  it("has a service whose source names nobody by who runs it, and the local SENDIASS's contacts one by one", () => {
    const contact = "    - type: email\n      value: a@example.org\n      published-by: It\n";
    const dates = "      published-on: undated\n      confirmed-on: not yet\n";
    const text = readText(area)
      .replace("run-by: an independent body\n    name: Talking Service", "run-by: the letter says who")
      .replace(/^ {2}name: Southend SENDIASS\n/m, `$&  contacts:\n${contact}${dates}`);
    const found = listAllTasks(change(area, readText(area), text)).filter(({ file }) => file.endsWith(area));
    expect(
      found.flatMap(({ kind, what }) => (kind === "contact" ? [what.split(" confirmed;")[0]] : [])),
    ).toEqual(["have the letter says who for disagreement resolution, 0303 123 1000", "have a@example.org"]);
  });

  it.each([
    ["duties/l2.md", "for-councils"],
    ["terms/mediator.md", "glossary"],
    ["organisations/helpline.md", "support"],
    ["questions/certificate.md", "which-option"],
  ])("has a source only %s cites by the day of the guide %s, which shows it", (path, guide) => {
    const source = withNewSource(
      (file) => (file.path === path ? file.text.replaceAll("act-55", "act-99") : file.text),
      guide,
    );
    expect(source).toMatchObject({ due: "2027-03-03" });
  });

  it("has a source by the day of an outcome that cites it, and by none when no page shows it", () => {
    const outcome = (file: { path: string; text: string }) =>
      file.path === "outcomes/appeal.md"
        ? file.text.replaceAll("act-55", "act-99").replace(/review-by: .*/, "review-by: 2026-12-01")
        : file.text;
    expect(withNewSource(outcome, "other")).toMatchObject({ due: "2026-12-01" });
    expect(withNewSource((file) => file.text, "other")?.due).toBeUndefined();
    expect(withNewSource((file) => file.text, "sources")).toMatchObject({ due: "2027-03-03" });
  });

  it("has a contact of an organisation by the day of the page of organisations, or of an option that opens its site", () => {
    const due = (from: Content) =>
      listAllTasks(from).find(({ file, kind }) => kind === "contact" && file.endsWith("helpline.md"))?.due;
    expect(due(content)).toBe("2027-05-22");
    const early = change("options/complain.md", /review-by: .*/, "review-by: 2026-12-01");
    expect(due(early)).toBe("2026-12-01");
  });

  it("comes soonest first, what has no day last", () => {
    const tasks = listAllTasks(read([...unlisted, newSource]));
    const days = tasks.map(({ due }) => due ?? "9999");
    expect(days).toEqual(days.toSorted());
    expect(tasks.at(-1)).toMatchObject({ file: "content/sources/act-99.md", due: undefined });
  });

  it("is printed with the place an editor can open, and what is late is marked", () => {
    const today = calendarDate("2027-03-01");
    const text = formatTasks(listTasks(content, today), today);
    expect(text).toContain(`2027-02-22 (late)  content/${area}:`);
    expect(formatTasks([], today)).toBe("nothing to do\n");
  });

  it("starts with what the list is, how many there are and whether any is late", () => {
    const first = (today: string) => {
      const day = calendarDate(today);
      const tasks = listTasks(content, day);
      return [formatTasks(tasks, day).split("\n")[0], tasks.length];
    };
    const [early, count] = first("2026-11-22");
    expect(early).toBe(
      `${count} tasks, soonest first: all that is due by 2026-12-22, and every contact to confirm and source to open, each by the first page that shows it; none is late`,
    );
    expect(first("2027-02-23")[0]).toMatch(/; \d+ are late and marked so$/);
  });

  it("is data for other programs", () => {
    const today = calendarDate("2027-03-01");
    const { tasks } = JSON.parse(renderTasks(listTasks(content, today), today));
    expect(tasks).toHaveLength(listTasks(content, today).length);
  });

  it("is a calendar that other programs read, soonest first and with nothing before today", () => {
    const days = listEvents(content, "2027-03-01").map(({ day }) => day);
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toBe("2027-03-01");
  });

  it("has the same events in the calendar whatever the day, so that taking it in twice doubles none", () => {
    const [early, late] = [listEvents(content, "2026-11-22"), listEvents(content, "2028-01-01")];
    expect(late.map(({ uid }) => uid)).toEqual(early.map(({ uid }) => uid));
    expect(new Set(early.map(({ uid }) => uid)).size).toBe(early.length);
  });

  it("leaves what has no day out of the calendar, and says so there", () => {
    const undated = read([...unlisted, newSource]);
    const text = renderTaskCalendar(listAllTasks(undated), calendarDate("2026-11-22"), site).replace(
      /\r\n /g,
      "",
    );
    expect(text).not.toContain("act-99");
    expect(text).toContain("without a day: 1 source to open");
    expect(listEvents(undated, "2026-11-22")).toEqual(listEvents(read(unlisted), "2026-11-22"));
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
    const count = (from: Content) =>
      listBlockers(from).filter(({ what }) => what.includes("stand-in")).length;
    expect(count(sound)).toBe(0);
    expect(count(plain)).toBe(count(content));
  });

  it("has each duty of councils whose law nobody has read, until someone has", () => {
    const unread = (from: Content) =>
      listBlockers(from).filter(({ what }) => what.startsWith("read the law itself"));
    expect(unread(content)).toMatchObject([{ file: "content/duties/l2.md", line: 5 }]);
    expect(unread(change("duties/l2.md", "second-hand", "read"))).toEqual([]);
  });

  it("has what is unconfirmed and the unopened sources, each with its line", () => {
    const text = formatBlockers(listBlockers(content), []);
    expect(text).toMatch(
      /^content\/areas\/southend-on-sea\.md:10:\d+ {2}have Talking Service for [^\n]*0303 123 1000 confirmed; /m,
    );
    expect(formatBlockers([], [])).toBe("nothing stands in the way of a launch\n");
  });

  it("lists what is wrong with the content, because a record that cannot be read has no blockers", () => {
    const broken = withText(area, "gss-code: E", "gss-code: X");
    const problems = listProblems(openGuide(broken));
    const text = formatBlockers([], problems);
    expect(text).toMatch(/^content\/areas\/southend-on-sea\.md:\d+:\d+ {2}.*GSS code.*\[field-form\]$/m);
    expect(text).not.toContain("nothing stands in the way");
    expect(text.split("\n").at(-2)).toBe("1 problem in the content, which may hide more to settle");
  });
});
