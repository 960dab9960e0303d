import { describe, expect, it } from "vitest";
import { addressOf } from "../../../lib/content/record.ts";
import { calendarDate, formatShortDate } from "../../../lib/dates/calendar-date.ts";
import { listFragments } from "../../../lib/guide/fragments.ts";
import { findPage } from "../../../lib/guide/guide.ts";
import { describeChecking } from "../../../lib/pages/checking.ts";
import { listCitations } from "../../../lib/pages/citations.ts";
import { toMetadata } from "../../../lib/pages/metadata.ts";
import { toSecurityText } from "../../../lib/pages/security-text.ts";
import { toView } from "../../../lib/pages/view.ts";
import { toTel } from "../../../lib/text/tel.ts";
import { content, guide, pageAt } from "../sound-guide.ts";

const today = calendarDate("2026-11-22");
const [source] = guide.all.source;
if (!source) throw new Error("the sound guide has a source");

describe("a page's view", () => {
  it("numbers each source once, those behind facts included", () => {
    const page = pageAt("/mediation");
    const view = toView(guide, today, page, [page.record]);
    expect(view.cited.map(({ name }) => name)).toEqual(["act-55"]);
    expect(view.context.sourceNumber("act-55")).toBe(1);
  });
  it("numbers only the sources of what is shown, and knows no number for another", () => {
    const page = pageAt("/mediation");
    const view = toView(guide, today, page, [{ summary: page.record.summary }]);
    expect(view.cited).toEqual([]);
    expect(() => view.context.sourceNumber("act-55")).toThrow("act-55");
  });
  it("is not asked for at an address that is not there", () => {
    expect(() => findPage(guide, "/nowhere")).toThrow("there is no page /nowhere");
  });
  it("cites what its facts rest on, even with no citation in the text", () => {
    const area = pageAt("/areas/southend-on-sea").record;
    expect(listCitations(guide, [area])).toEqual([]);
    const body = pageAt("/mediation").record.body;
    expect(listCitations(guide, [{ body }]).map(({ name }) => name)).toEqual(["act-55"]);
  });
});

describe("metadata", () => {
  it("has the page's title, its summary in plain words and one whole address", () => {
    expect(toMetadata(guide, pageAt("/mediation"))).toEqual({
      title: "Do you have to try mediation? - Small guide",
      description: "No. It is your choice.",
      canonical: "https://guide.example.org/mediation",
      picture: "https://guide.example.org/social.png",
    });
  });
  it("keeps the slash of the front page", () => {
    expect(toMetadata(guide, pageAt("/")).canonical).toBe("https://guide.example.org/");
  });
});

describe("fragments", () => {
  it("are the ids of headings of any level, and of terms", () => {
    const fragments = listFragments(content);
    expect([...(fragments.get("/mediation") ?? [])]).toEqual(["what-is-it"]);
    expect([...(fragments.get("/glossary") ?? [])]).toEqual(["ehc-plan", "mediator"]);
  });
  it.each(["/areas", "/areas/southend-on-sea", "/support", "/areas/southend-on-sea/leaflet"])(
    "are left to publishing on %s, whose sections the app draws",
    (address) => {
      const fragments = listFragments(content);
      expect(fragments.has(address)).toBe(true);
      expect(fragments.get(address)).toBeUndefined();
    },
  );
  it("are unknown for a page that could not be read, which is still a page", () => {
    const fragments = listFragments({ ...content, unread: [{ kind: "area", name: "north" }] });
    expect(fragments.has("/areas/north")).toBe(true);
    expect(fragments.get("/areas/north")).toBeUndefined();
  });
});

describe("small conversions", () => {
  it("write a day as readers say it", () =>
    expect(formatShortDate(calendarDate("2027-01-02"))).toBe("2 January 2027"));
  it("write a number as a phone dials it", () => expect(toTel("03330 062 835")).toBe("tel:+443330062835"));
  it.each([
    ["111", "tel:111"],
    ["0800 1111", "tel:08001111"],
    ["01204 12345", "tel:+44120412345"],
  ])("write %s, shorter than most, as %s", (phone, tel) => expect(toTel(phone)).toBe(tel));
  it("give terms and sources no page of their own", () => expect(addressOf(source)).toBeUndefined());
  it("say when a source was opened, or that nobody has read it", () => {
    expect(describeChecking({ ...source, openedOn: today })).toContain("checked on 22 November 2026");
    expect(describeChecking({ ...source, certainty: "not-rechecked" })).toContain("not yet read");
  });
  it("let security.txt run out less than a year ahead, counted from the day given", () => {
    expect(toSecurityText(guide.site, today)).toContain("Expires: 2027-09-18T00:00:00.000Z");
  });
});
