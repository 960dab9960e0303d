import { describe, expect, it } from "vitest";
import { change, layOver, soundFiles } from "../../sound-guide.ts";
import { listMessages } from "../broken-guide.ts";
import { checkContact, checkContacts, checkField, checkFile, checkNaming, checkText } from "./area-file.ts";

const one = (fragment: string) => [expect.stringContaining(fragment)];

describe("an ordinary colon", () => {
  it.each(["Open Monday to Friday 9:00 to 17:00.", "Open 9:00am-5:00pm.", "Ratio 1:1."])(
    "is accepted: %s",
    (words) => {
      expect(checkContact("type: phone", "value: 0303 123 1000", `for: ${words}`)).toEqual([]);
      expect(checkText(words)).toEqual([]);
    },
  );
  it("in a list is told from a group of fields", () => {
    const lines = checkField("meanwhile:\n  - Note: the office is shut in August.");
    expect(lines).toEqual(one('put the whole line in double quotes: "Note: the office is shut in August."'));
    expect(checkField('meanwhile:\n  - "Note: the office is shut in August."')).toEqual([]);
  });
});

describe("a field that is none", () => {
  it.each([
    ["text", "07700 900123", "option: option 2"],
    ["email", "a@x.gov.uk", "hours: Monday to Friday"],
    ["post", "1 High Street, Kendal LA9 4QQ", "name: SEN Assessment Team"],
  ])("is told from one of another type: below %s %s, %s", (type, value, line) => {
    expect(checkContact(`type: ${type}`, `value: ${value}`, line)).toEqual(
      one(`It is not for the type ${type}. Write what it says in "for"`),
    );
  });
  it.each([
    ["phone", "0303 123 1000"],
    ["email", "a@x.gov.uk"],
  ])("is not the desk that a contact is of: name below %s", (type, value) => {
    expect(checkContact(`type: ${type}`, `value: ${value}`, "name: SEN Assessment Team")).toEqual([]);
  });
  it.each([
    ["opening-hours: 9am to 5pm", '"hours"'],
    ["languages: Urdu", '"for"'],
    ["notes: Ask for Jo.", '"doubt"'],
    ["fees: none", '"cost"'],
    ["extension: 12", '"option"'],
    ["team: SEN Assessment Team", '"name"'],
    ["date: 2026-11-01", '"published-on" of "services.named"'],
  ])("of a contact is led to where it can stand: %s", (line, target) => {
    expect(checkContact("type: phone", "value: 0303 123 1000", line)).toEqual(
      one(`is not a field here. What it says can stand in ${target}.`),
    );
  });
  it("at the top is led into a contact", () => {
    const contacts = '"services.named.contacts"';
    expect(checkField("opening-hours: 9am to 5pm")).toEqual(
      one(`What it says can stand in "hours" of ${contacts}.`),
    );
    expect(checkField("telephone: 0303 123 1000")).toEqual(
      one(`What it says can stand in "value" of ${contacts}.`),
    );
  });
  it.each([
    ["contacts:\n  - type: phone", '"contacts" of "services.named"'],
    ["providers:\n  - name: KIDS", '"services"'],
    ["helps-with:\n  - mediation", '"services"'],
    ["age-to: 25", '"age-bands"'],
  ])("was one once, and what it says is not to be lost: %j", (lines, target) => {
    expect(checkField(lines)).toEqual(one(`What it says can stand in ${target}.`));
  });
  it("of a service's naming is not led to its choice of purposes", () => {
    expect(checkNaming("opening-hours: 9am to 5pm")).toEqual(one('What it says can stand in "words".'));
    expect(checkNaming("telephone: 0303 123 1000")).toEqual(one('What it says can stand in "contacts".'));
  });
});

describe("a choice in other words", () => {
  it.each([
    ["Telephone", "phone"],
    ["Phone", "phone"],
    ["E-mail", "email"],
    ["Web page", "website"],
    ["Address", "post"],
  ])("is told the word here: %s", (type, meant) => {
    expect(checkContact(`type: ${type}`, "value: 0303 123 1000")).toEqual(one(`Did you mean "${meant}"?`));
  });
});

describe("a source that nobody has written yet", () => {
  it("is to be added, and not taken for another council's", () => {
    const act = soundFiles.find((file) => file.path === "sources/act-55.md");
    if (!act || !("text" in act)) throw new Error("the sound guide has a source");
    const other = { path: "sources/west-northamptonshire-mediation.md", text: act.text };
    const files = layOver([
      other,
      ...change("areas/southend-on-sea.md", (text) =>
        text.replace("The city.", "The city:source[north-yorkshire-mediation]."),
      ).filter(({ path }) => path.startsWith("areas/")),
    ]);
    expect(listMessages(files)).toEqual(
      one(
        'there is no source called "north-yorkshire-mediation". Add it with: npm run new:source -- north-yorkshire-mediation',
      ),
    );
  });
});

describe("a web address in a sentence", () => {
  it.each(["See www.durham.gov.uk", "See https://www.durham.gov.uk/send", "See http://www.durham.gov.uk"])(
    "has one message, about the link's words: %s",
    (text) => {
      expect(checkText(text)).toEqual(one("[link-text]"));
    },
  );
});

describe("an empty list", () => {
  it("is told how to be filled in one sentence", () => {
    expect(checkField("meanwhile:")).toEqual(
      one(
        "write its items on the lines below it, one to a line, each with two spaces, a hyphen and a space before it",
      ),
    );
  });
  it("inside another is to stand further in than its own name", () => {
    expect(checkFile((text) => text.replace("          - disagreement resolution\n", ""))).toEqual(
      one("each with two spaces more than the name above, a hyphen and a space before it"),
    );
  });
});

describe("a charity that is both the service and the SENDIASS", () => {
  it("is to give each its own name", () => {
    const lines = checkFile((text) =>
      text.replace("Southend SENDIASS", "WIRED").replace("Talking Service", "WIRED"),
    );
    expect(lines).toEqual(one('give its SENDIASS its own name in "sendiass"'));
  });
});

describe("what one paragraph cannot hold", () => {
  it.each([
    [
      "covers: |-\n  County Durham:\n  - Durham\n  - Consett",
      "write its items in a sentence, with commas: Durham, Consett",
    ],
    ["cost: |-\n  Free for you.\n\n  Ask about travel.", "a second one would not be shown"],
    ["cost: |-\n  | Who | Cost |\n  | - | - |\n  | You | Free |", "a table would not be shown"],
    ["cost: >-\n  Free for you.\n\n      Ask first.", "[one-paragraph]"],
  ])("is refused and never dropped: %j", (lines, fragment) => {
    expect(checkField(lines)).toEqual(one(fragment));
  });
  it("is not a sentence over several lines", () => {
    expect(checkField("cost: >-\n  Free for you.\n  Ask about travel.")).toEqual([]);
  });
});

describe("a postal address", () => {
  it("on several lines is given back on one, with commas", () => {
    const lines = ["value: Support Service (DAISS)", "  20 Bewick Road", "  Gateshead,", "  NE8 4DP"];
    expect(checkContact("type: post", ...lines)).toEqual(
      one("with commas: Support Service (DAISS), 20 Bewick Road, Gateshead, NE8 4DP"),
    );
    expect(
      checkContact("type: post", "value: Support Service (DAISS), 20 Bewick Road, Gateshead, NE8 4DP"),
    ).toEqual([]);
  });
  it("without a postcode is told how to say that none is published", () => {
    const value = "value: Education Development Centre, Pelsall Lane";
    expect(checkContact("type: post", value)).toEqual(one("has no postcode"));
    expect(checkContact("type: post", value, "doubt: No postcode is published.")).toEqual([]);
  });
});

describe("the same twice", () => {
  const contact = (value: string) => ["type: email", `value: ${value}`];
  it("is refused in lists", () => {
    expect(checkField("age-bands:\n  - 0 to 16\n  - 0 to 16")).toEqual(
      one('"0 to 16" stands in "age-bands" twice'),
    );
    expect(checkField("meanwhile:\n  - Ring the council.\n  - Ring the  council.")).toEqual([]);
  });
  it("is refused in contacts", () => {
    expect(checkContacts(contact("a@x.gov.uk"), contact("A@x.gov.uk"))).toEqual(one("keep one of them"));
  });
  it("is refused in what a source names a service for", () => {
    const purpose = "          - disagreement resolution\n";
    expect(checkFile((text) => text.replace(purpose, purpose + purpose))).toEqual(
      one('"disagreement resolution" stands in "for" twice'),
    );
  });
  it("is accepted where two sources give it", () => {
    const naming = / {6}- published-by: (?:.*\n)*? {12}value: .*\n/;
    const second = (text: string) => text.replace("City Council", "SENDIASS");
    const lines = checkFile((text) => text.replace(naming, (held) => held + second(held)));
    expect(lines).toEqual([]);
  });
  it("is a likely misprint where a domain differs by a slip from what all others write", () => {
    const others = [contact("a@kids.org.uk"), contact("b@kids.org.uk")];
    const slip = contact("senmediation@kids.rog.uk");
    expect(checkContacts(...others, slip)).toEqual(one('"kids.rog.uk" is "kids.org.uk"'));
    expect(checkContacts(...others, [...slip, "doubt: The page prints it so."])).toEqual([]);
  });
});

describe("the council as a publisher", () => {
  it("is to have its official name as a publisher of the SENDIASS's contacts, too", () => {
    const lines = [
      "  contacts:",
      "    - type: phone",
      "      value: 0303 123 1000",
      "      published-by: Southend-on-Sea Council",
      "      published-on: undated",
      "      confirmed-on: not yet",
    ];
    expect(checkField(["sendiass:", ...lines].join("\n"))).toEqual(one("write Southend-on-Sea City Council"));
  });
  it.each(["Southend-on-Sea Council", "Southend-on-Sea City council", "The City of Southend-on-Sea Council"])(
    "is to have its official name: %s",
    (name) => {
      expect(checkNaming(`published-by: ${name}`)).toEqual(one("write Southend-on-Sea City Council"));
    },
  );
  it.each([
    "The council",
    "Southend-on-Sea City Council",
    "Southend-on-Sea Council SENDIASS",
    "Essex County Council",
  ])("is not taken for another: %s", (name) => {
    expect(checkNaming(`published-by: ${name}`)).toEqual([]);
  });
});
