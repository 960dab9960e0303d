import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Purpose } from "../../../lib/content/kinds/service.ts";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { type ContactCard, renderContactCards } from "../../../lib/feeds/vcard.ts";
import { toContactCards } from "../../../lib/feeds/vcard-area.ts";
import { areaWith, body, link, named, phone, recent, runBy, today } from "../areas/made-services.ts";
import { areas, context, getArea, site } from "./areas.ts";

const southend = getArea("southend-on-sea");
const fileOf = (area: typeof southend) => renderContactCards(toContactCards(site, area, today, context));
const cardOf = (area: typeof southend) => parse(fileOf(area));

const dated = (name: string, value: string, ...purposes: Purpose[]) =>
  body(name, named({ publishedOn: recent, for: purposes, contacts: [phone(value)] }));

describe("the contact file as another program reads it", () => {
  it("has the name as published, the number, the email address and the page it comes from", () => {
    const card = cardOf(southend);
    expect(card("version")).toBe("3.0");
    expect(card("fn")).toBe("KIDS SEND Mediation and Disagreement Resolution Service");
    expect(card("org")).toBe(card("fn"));
    expect(card("tel")).toBe("03330 062 835");
    expect(card("email")).toBe("mediationlondon@kids.org.uk");
    expect(card("url")).toBe(`${site.address}/areas/southend-on-sea`);
    expect(String(card("rev"))).toContain(southend.reviewed);
  });

  it("says what the number is for, how sure it is, who published it, that it is unconfirmed, and any doubt", () => {
    const note = String(cardOf(southend)("note"));
    expect(note).toContain(
      "For disagreement resolution and mediation about special educational needs (SEND)",
    );
    expect(note).toContain("Named on a page without a date: ask whether this is still so.");
    expect(note).toMatch(/by Southend-on-Sea City Council, undated\. Not yet confirmed\./);
    expect(note).toMatch(/Telephone: 03330 062 835\n.*different mediation service/);
    expect(note).toMatch(/Email: mediationlondon@kids\.org\.uk\n.*may be out of date/);
    expect(note).toContain("If your decision letter names someone else, ring that one");
    expect(note).toContain("Last reviewed 22 November 2026.");
  });

  it("is the council's, without a number, where no source says who runs the service", () => {
    const card = cardOf(getArea("west-northamptonshire"));
    expect(card("fn")).toBe("West Northamptonshire Council");
    expect(card("tel")).toBeUndefined();
    expect(String(card("note"))).toContain("Ask the council, on https://www.westnorthants.gov.uk/");
  });

  it("has a card for each of several bodies, so that none is favoured, each with its own number and purpose", () => {
    const kent = areaWith(
      dated("Global Mediation", "0800 064 4488", "mediation advice"),
      dated("Kids", "020 8441 1355", "disagreement resolution"),
    );
    const cards = parseAll(fileOf(kent));
    expect(cards.map((card) => [card("fn"), card("tel")])).toEqual([
      ["Global Mediation", "0800 064 4488"],
      ["Kids", "020 8441 1355"],
    ]);
    expect(String(cards[0]?.("note"))).toMatch(/^For mediation advice about/);
    expect(String(cards[1]?.("note"))).toMatch(/^For disagreement resolution about/);
    expect(new Set(cards.map((card) => card("uid"))).size).toBe(2);
  });

  it("names a body that has an email address and no number", () => {
    const contacts = [link("email", "help@example.org")];
    const card = cardOf(areaWith(body("Kids", named({ confirmedOn: recent, contacts }))));
    expect([card("fn"), card("tel"), card("email")]).toEqual(["Kids", undefined, "help@example.org"]);
    expect(String(card("note"))).not.toContain("We have not found who runs it");
  });

  it("says of no body that is named for mediation alone that it is for disagreement resolution", () => {
    const text = fileOf(areaWith(dated("Barnardo's", "0191 478 4667", "mediation")));
    expect(text.replaceAll("\r\n ", "")).not.toContain("disagreement resolution");
  });

  it("has no number of the council's own team", () => {
    const own = runBy("the council", named({ confirmedOn: recent, contacts: [phone("0113 376 0062")] }));
    const text = fileOf(areaWith(own));
    expect(text).not.toContain("0113");
    expect(parse(text)("fn")).toBe("Southend-on-Sea City Council");
  });

  it("has a new day when the record has a change, also when it was not reviewed", () => {
    const [first] = southend.changes;
    const changes = first ? [{ ...first, date: calendarDate("2027-01-05") }, ...southend.changes] : [];
    const card = cardOf({ ...southend, changes });
    expect(String(card("rev"))).toContain("2027-01-05");
    expect(String(card("note"))).toContain("Last reviewed 22 November 2026.");
  });

  it("changes its number when the record does, and stays the same entry of an address book", () => {
    const [old, changed] = ["01702 000 000", "01702 000 001"].map((value) =>
      cardOf(areaWith(dated("Kids", value, "mediation"))),
    );
    expect([old?.("tel"), changed?.("tel")]).toEqual(["01702 000 000", "01702 000 001"]);
    expect(old?.("uid")).toBe(changed?.("uid"));
  });
});

describe("the file itself", () => {
  it("ends every line with CR and LF, and keeps it to 75 octets", () => {
    for (const area of areas) {
      const text = fileOf(area);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const lines = text.split("\r\n");
      expect(lines.at(-1)).toBe("");
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    }
  });

  it("keeps commas, semicolons, backslashes, line ends and letters of any length whole", () => {
    const name = `A, B; C \\ D ${"é".repeat(80)} 😀`;
    const note = 'First line\nsecond; "line", \\n as two letters';
    const card = parse(renderContactCards([{ ...plain, name, note }]));
    // RFC 2426 has semicolons escaped; this reader leaves the mark of it in.
    expect(String(card("fn")).replaceAll("\\;", ";")).toBe(name);
    expect(String(card("note")).replaceAll("\\;", ";")).toBe(note);
  });

  it("has signs that Outlook for Windows reads, and says its letters' set where they are not plain", () => {
    const text = renderContactCards([
      { ...plain, name: "Parents\u2019 \u201cline\u201d", note: "9\u20135\u2026\u00a0now" },
    ]);
    expect(text).toContain(`FN:Parents' "line"\r\n`);
    expect(text).toContain("NOTE:9-5... now\r\n");
    expect(text).not.toMatch(/[^\r\n -~]/);
    const other = renderContactCards([{ ...plain, name: "Caf\u00e9" }]);
    expect(other).toContain("ORG;CHARSET=UTF-8:Caf\u00e9\r\n");
    expect(parse(other)("fn")).toBe("Caf\u00e9");
  });

  it("lets no content start a line of its own", () => {
    const text = renderContactCards([{ ...plain, name: "X\r\nTEL:999", note: "Y\nEND:VCARD" }]);
    expect(text.match(/^TEL/gm)).toBeNull();
    expect(text.match(/^END:VCARD/gm)).toHaveLength(1);
  });
});

const plain: ContactCard = {
  address: "https://guide.example.org/areas/x",
  id: "https://guide.example.org/areas/x#x",
  name: "X",
  note: "Y",
  changed: calendarDate("2026-11-22"),
};

type Card = (name: string) => unknown;

/** Reads the first value of a property of the one card, as ical.js understands it. */
function parse(text: string): Card {
  const [card, ...others] = parseAll(text);
  if (!card || others.length > 0) throw new Error("the file has not one card");
  return card;
}

/** The same of every card in the file. */
function parseAll(text: string): Card[] {
  const cards = text.split(/(?<=END:VCARD\r\n)/);
  return cards.map((each) => {
    const card = new ICAL.Component(ICAL.parse(each));
    expect(card.name).toBe("vcard");
    return (name) => card.getFirstPropertyValue(name) ?? undefined;
  });
}
