import { describe, expect, it } from "vitest";
import { checkContact, checkField, checkFile, checkNaming } from "./area-file.ts";

const contactOf = (type: string) => (value: string) => checkContact(`type: ${type}`, `value: ${value}`);

/** The one message, or "accepted". */
const answer = (messages: readonly string[]) => (messages.length === 0 ? "accepted" : messages.join("\n"));

describe("a date of council staff", () => {
  it.each([
    ["25/11/2026", "write 2026-11-25"],
    ["28/04/2023", "write 2023-04-28"],
    ["28.4.23", "write 2023-04-28"],
    ["25 November 2026", "write 2026-11-25"],
    ["Wednesday 25th November 2026", "write 2026-11-25"],
    ["November 25, 2026", "write 2026-11-25"],
    ["2026-1-5", "write 2026-01-05"],
    ["2026/11/25", "write 2026-11-25"],
    ["31/02/2026", "is not a real date"],
    ["November 2026", "has no day"],
    ["Undated", "is not a real date"],
    ["Not yet", "is not a real date"],
  ])("is %s in reviewed: %s", (value, fragment) => {
    const [first, ...others] = checkField(`reviewed: ${value}`);
    expect([first, others]).toEqual([expect.stringContaining(fragment), []]);
  });

  it.each([
    ["2024-06", "accepted"],
    ["June 2024", "accepted"],
    ["undated", "accepted"],
    ["2023-04-28", "accepted"],
    ["June, 2024", "write 2024-06"],
    ["06/2024", "write 2024-06"],
    ["Undated", 'write "undated"'],
    ["2024-13", "or 2026-11 where only the month is known"],
  ])("is %s in published-on: %s", (value, fragment) => {
    expect(answer(checkNaming(`published-on: ${value}`))).toContain(fragment);
  });
});

describe("a phone number of council staff", () => {
  it.each([
    ["03330 062 835", "accepted"],
    ["0333 006 2835", "accepted"],
    ["01604 367125", "accepted"],
    ["020 8441 1355", "accepted"],
    ["020 844 11355", "write 020 8441 1355"],
    ["02084411355", "write 020 8441 1355"],
    ["07700900123", "write 07700 900123"],
    ["0161 2844807", "write 0161 284 4807"],
    ["0208 441 1355", "write 020 8441 1355"],
    ["0191-478-4667", "write 0191 478 4667"],
    ["(0191) 478 4667", "write 0191 478 4667"],
    ["Tel 0191 478 4667", "write 0191 478 4667"],
    ["+44 (0)20 8441 1355", "write it as people in England dial it, 020 8441 1355"],
    [
      "0800 064 4488 or 020 8441 1355",
      "write 0800 064 4488 here, and copy the lines of this contact for 020 8441 1355",
    ],
    [
      "03330 062835 / 07700 900123",
      "write 03330 062835 here, and copy the lines of this contact for 07700 900123",
    ],
    ["0191 478 4667 option 2", 'write 0191 478 4667 here, and "option 2" in "option"'],
    ["0191 478 4667 ext 12", 'write 0191 478 4667 here, and "ext 12" in "option"'],
    ["18001 0191 478 4667", 'write 0191 478 4667 here, and "with Relay UK, dial 18001 first" in "relay"'],
    ["Text 07700900123", 'write "type: text" above it, and 07700 900123 here'],
    ["Text 60777", 'write "type: text" above it, and 60777 here'],
    ["60777", "does not start with 0"],
    ["0906 123 4567", "is a premium number"],
    ["0999 123 4567", "is a premium number"],
    ["118 500", "is a directory"],
    ["0191 000 0000", "is no number that can be rung"],
    ["01234 567890", "is no number that can be rung"],
  ])("is %s: %s", (value, fragment) => {
    const messages = contactOf("phone")(value);
    expect(answer(messages)).toContain(fragment);
    expect(messages.length).toBeLessThan(2);
    const [, mended] = /write ([\d ]+\d)/.exec(fragment) ?? [];
    if (mended) expect(contactOf("phone")(mended), "the advice").toEqual([]);
  });
});

describe("a number for texts of council staff", () => {
  it.each([
    ["60777", "accepted"],
    ["07700 900123", "accepted"],
    ["50777", "does not start with 0"],
    ["6077", "does not start with 0"],
    ["07700900123", "write 07700 900123"],
  ])("is %s: %s", (value, fragment) => {
    expect(answer(contactOf("text")(value))).toContain(fragment);
  });
});

describe("an email address of council staff", () => {
  it.each([
    ["mailto:a@x.gov.uk", "write a@x.gov.uk"],
    ["a@x.gov.uk.", "write a@x.gov.uk"],
    ["Team <a@x.gov.uk>", "write a@x.gov.uk"],
    ["a@x.gov.uk; b@x.gov.uk", "write a@x.gov.uk here, and copy the lines of this contact for b@x.gov.uk"],
    ["help@helpline", "is not an email address"],
    ["a@x.gov.uk", "accepted"],
  ])("is %s: %s", (value, fragment) => {
    expect(answer(contactOf("email")(value))).toContain(fragment);
  });
});

describe("a web address of council staff", () => {
  it.each([
    ["https://kids.example.org/form", "accepted"],
    ["www.durham.gov.uk", "open https://www.durham.gov.uk in your browser"],
    ["http://ris.rutland.gov.uk/a", "if it shows the page, write that; if not, leave the link out"],
    ["https://www.durham.gov.uk/a page", "has a space in it"],
    ["<https://www.durham.gov.uk/a>", "write https://www.durham.gov.uk/a"],
    ["javascript:alert(1)", "is not a full web address"],
  ])("is %s in a link: %s", (value, fragment) => {
    expect(answer(contactOf("website")(value))).toContain(fragment);
  });

  it("may have no https where something was published, since nobody has opened another", () => {
    expect(checkNaming("published-at: http://ris.rutland.gov.uk/a")).toEqual([]);
  });
});

describe("words that say nothing", () => {
  it.each(["Not known", "None", "TBC", "N/A", "???", "See letter", "no", "~", "As above"])(
    "are refused: %s",
    (value) => {
      for (const field of ["cost", "covers", "health-body", "place"])
        expect(checkField(`${field}: ${value}`), field).toEqual([
          expect.stringContaining("says nothing to a reader"),
        ]);
      expect(checkFile((text) => text.replace("name: Talking Service", `name: ${value}`))).toEqual([
        expect.stringContaining("says nothing to a reader"),
      ]);
    },
  );

  it.each(["Click here", "here", "Website"])("are no name of a link or of anything else: %s", (value) => {
    expect(
      answer(checkContact("type: website", "value: https://a.example.org/", `name: ${value}`)),
    ).toContain("write its name as people know it");
    expect(checkField(`place: ${value}`)).toEqual([
      expect.stringContaining("write its name as people know it"),
    ]);
  });

  it("are not a name's quotation marks either", () => {
    expect(checkField("place: “County Durham”")).toEqual([expect.stringContaining("write County Durham")]);
  });

  it("are not a name that only starts like them", () => {
    expect(checkField("place: Nonesuch")).toEqual([]);
    expect(checkField("cost: No charge is made.")).toEqual([]);
  });
});

describe("the file of a record, named in words", () => {
  it("is told from them", () => {
    const doubt = "doubts:\n  - title: Two names\n    words: The pages differ.\n    sources:";
    expect(checkField(`${doubt}\n      - How duties are carried out`)).toEqual([
      expect.stringContaining("write the name of its file without .md, such as how-duties-are-carried-out"),
    ]);
  });
});
