import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../lib/dates/calendar-date.ts";
import { type ContactCard, renderContactCard } from "../../../lib/feeds/vcard.ts";
import { toContactCard } from "../../../lib/feeds/vcard-area.ts";
import { areas, context, getArea, site } from "./areas.ts";

const southend = getArea("southend-on-sea");
const cardOf = (area: typeof southend) => renderContactCard(toContactCard(site, area, context));

describe("the contact file as another program reads it", () => {
  it("has the number and the page it comes from, and a name that takes no side where sources differ", () => {
    const card = parse(cardOf(southend));
    expect(card("version")).toBe("3.0");
    expect(card("fn")).toBe("SEND disagreement service, Southend-on-Sea (check who runs it)");
    expect(card("org")).toBe(card("fn"));
    expect(card("tel")).toBe("03330 062 835");
    expect(card("email")).toBe("mediationlondon@kids.org.uk");
    expect(card("url")).toBe(`${site.address}/areas/southend-on-sea`);
    expect(String(card("rev"))).toContain(southend.reviewed);
  });

  it("says who published each contact, that it is unconfirmed, and any doubt", () => {
    const note = String(parse(cardOf(southend))("note"));
    expect(note).toMatch(
      /03330 062 835: Published by Southend-on-Sea City Council, undated\. Not yet confirmed\./,
    );
    expect(note).toMatch(/different mediation service/);
    expect(note).toMatch(/kids\.org\.uk: .*may be out of date/);
    expect(note).toContain("Last reviewed 22 November 2026.");
  });

  it("is the council's, without a number, where no source says who runs the service", () => {
    const card = parse(cardOf(getArea("west-northamptonshire")));
    expect(card("fn")).toBe("West Northamptonshire Council");
    expect(card("tel")).toBeUndefined();
    expect(String(card("note"))).toContain("Ask the council, on https://www.westnorthants.gov.uk/");
  });

  it("has the provider's name as published where no source names another", () => {
    const providers = southend.providers?.slice(0, 1);
    expect(parse(cardOf({ ...southend, providers }))("fn")).toBe(
      "KIDS SEND Mediation and Disagreement Resolution Service",
    );
  });

  it("is named after the council when the number's publisher names nobody", () => {
    const providers = southend.providers?.slice(1);
    expect(parse(cardOf({ ...southend, providers }))("fn")).toBe("Southend-on-Sea City Council");
  });

  it("has a new day when the record has a change, also when it was not reviewed", () => {
    const [first] = southend.changes;
    const changes = first ? [{ ...first, date: calendarDate("2027-01-05") }, ...southend.changes] : [];
    const card = parse(cardOf({ ...southend, changes }));
    expect(String(card("rev"))).toContain("2027-01-05");
    expect(String(card("note"))).toContain("Last reviewed 22 November 2026.");
  });

  it("changes its number when the record does", () => {
    const contacts = southend.contacts.map((contact) =>
      contact.type === "phone" ? { ...contact, value: "01702 000 000" } : contact,
    );
    expect(parse(cardOf({ ...southend, contacts }))("tel")).toBe("01702 000 000");
  });
});

describe("the file itself", () => {
  it("ends every line with CR and LF, and keeps it to 75 octets", () => {
    for (const area of areas) {
      const text = cardOf(area);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const lines = text.split("\r\n");
      expect(lines.at(-1)).toBe("");
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    }
  });

  it("keeps commas, semicolons, backslashes, line ends and letters of any length whole", () => {
    const name = `A, B; C \\ D ${"é".repeat(80)} 😀`;
    const note = 'First line\nsecond; "line", \\n as two letters';
    const card = parse(renderContactCard({ ...plain, name, note }));
    // RFC 2426 has semicolons escaped; this reader leaves the mark of it in.
    expect(String(card("fn")).replaceAll("\\;", ";")).toBe(name);
    expect(String(card("note")).replaceAll("\\;", ";")).toBe(note);
  });

  it("has signs that Outlook for Windows reads, and says its letters' set where they are not plain", () => {
    const text = renderContactCard({
      ...plain,
      name: "Parents\u2019 \u201cline\u201d",
      note: "9\u20135\u2026\u00a0now",
    });
    expect(text).toContain(`FN:Parents' "line"\r\n`);
    expect(text).toContain("NOTE:9-5... now\r\n");
    expect(text).not.toMatch(/[^\r\n -~]/);
    const other = renderContactCard({ ...plain, name: "Caf\u00e9" });
    expect(other).toContain("ORG;CHARSET=UTF-8:Caf\u00e9\r\n");
    expect(parse(other)("fn")).toBe("Caf\u00e9");
  });

  it("lets no content start a line of its own", () => {
    const text = renderContactCard({ ...plain, name: "X\r\nTEL:999", note: "Y\nEND:VCARD" });
    expect(text.match(/^TEL/gm)).toBeNull();
    expect(text.match(/^END:VCARD/gm)).toHaveLength(1);
  });
});

const plain: ContactCard = {
  address: "https://guide.example.org/areas/x",
  name: "X",
  note: "Y",
  changed: calendarDate("2026-11-22"),
};

/** Reads the first value of a property of the card, as ical.js understands it. */
function parse(text: string): (name: string) => unknown {
  const card = new ICAL.Component(ICAL.parse(text));
  expect(card.name).toBe("vcard");
  return (name) => card.getFirstPropertyValue(name) ?? undefined;
}
