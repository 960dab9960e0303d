import { describe, expect, it } from "vitest";
import type { Source } from "../../../lib/content/record.ts";
import { listFragments } from "../../../lib/guide/fragments.ts";
import { addressOf } from "../../../lib/guide/paths.ts";
import { describeChecking } from "../../../lib/pages/checking.ts";
import { listCitations } from "../../../lib/pages/citations.ts";
import { toMetadata } from "../../../lib/pages/metadata.ts";
import { toSecurityText } from "../../../lib/pages/security-text.ts";
import { toView } from "../../../lib/pages/view.ts";
import { formatDay } from "../../../lib/text/format-day.ts";
import { toTel } from "../../../lib/text/tel.ts";
import { library, pageAt } from "../sound-guide.ts";

const source = library.records.find((record): record is Source => record.kind === "source");
if (!source) throw new Error("the sound guide has a source");

describe("a page's view", () => {
  it("numbers each source once, those behind facts included", () => {
    const view = toView(library, "guide", "/mediation");
    expect(view?.cited.map(({ name }) => name)).toEqual(["act-55"]);
    expect(view?.context.sourceNumber("act-55")).toBe(1);
  });
  it("is not made for an address or a kind that is not there", () => {
    expect(toView(library, "guide", "/nowhere")).toBeUndefined();
    expect(toView(library, "area", "/mediation")).toBeUndefined();
  });
  it("cites what its facts rest on, even with no citation in the text", () => {
    const area = pageAt("/areas/southend-on-sea").record;
    expect(listCitations(library, [area])).toEqual([]);
    const body = pageAt("/mediation").record.body;
    expect(listCitations(library, [{ body }]).map(({ name }) => name)).toEqual(["act-55"]);
  });
});

describe("metadata", () => {
  it("has the page's title, its summary in plain words and one whole address", () => {
    const view = toView(library, "guide", "/mediation");
    expect(view && toMetadata(view)).toEqual({
      title: "Do you have to try mediation? - Small guide",
      description: "No. It is your choice.",
      canonical: "https://guide.example.org/mediation",
      picture: "https://guide.example.org/social.png",
    });
  });
  it("keeps the slash of the front page", () => {
    const view = toView(library, "guide", "/");
    expect(view && toMetadata(view).canonical).toBe("https://guide.example.org/");
  });
});

describe("fragments", () => {
  it("are the ids of headings of any level, and of terms", () => {
    const fragments = listFragments(library);
    expect([...(fragments.get("/mediation") ?? [])]).toEqual(["what-is-it"]);
    expect([...(fragments.get("/glossary") ?? [])]).toEqual(["ehc-plan", "mediator"]);
  });
  it.each(["/areas", "/areas/southend-on-sea", "/support", "/areas/southend-on-sea/leaflet"])(
    "are left to publishing on %s, whose sections the app draws",
    (address) => {
      const fragments = listFragments(library);
      expect(fragments.has(address)).toBe(true);
      expect(fragments.get(address)).toBeUndefined();
    },
  );
  it("are unknown for a page that could not be read, which is still a page", () => {
    const fragments = listFragments({ ...library, unread: [{ kind: "area", name: "north" }] });
    expect(fragments.has("/areas/north")).toBe(true);
    expect(fragments.get("/areas/north")).toBeUndefined();
  });
});

describe("small conversions", () => {
  it("write a day as readers say it", () => expect(formatDay("2027-01-02")).toBe("2 January 2027"));
  it("write a number as a phone dials it", () => expect(toTel("03330 062 835")).toBe("tel:+443330062835"));
  it.each([
    ["111", "tel:111"],
    ["0800 1111", "tel:08001111"],
    ["01204 12345", "tel:+44120412345"],
  ])("write %s, shorter than most, as %s", (phone, tel) => expect(toTel(phone)).toBe(tel));
  it("give terms and sources no page of their own", () => expect(addressOf(source)).toBeUndefined());
  it("say when a source was opened, or that nobody has read it", () => {
    expect(describeChecking({ ...source, openedOn: "2026-11-22" })).toContain("checked on 22 November 2026");
    expect(describeChecking({ ...source, certainty: "not-rechecked" })).toContain("not yet read");
  });
  it("let security.txt run out less than a year ahead, counted from the day given", () => {
    const site = library.records.find((record) => record.kind === "site");
    expect(site && toSecurityText(site, "2026-11-22")).toContain("Expires: 2027-09-18T00:00:00.000Z");
  });
});
