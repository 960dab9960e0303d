import { describe, expect, it } from "vitest";
import { change, layOver, soundFiles } from "../../sound-guide.ts";
import { listMessages } from "../broken-guide.ts";
import { checkContact, checkField, checkFile, checkText } from "./area-file.ts";

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
    ["phone", "0303 123 1000"],
    ["email", "a@x.gov.uk"],
    ["post", "1 High Street, Kendal LA9 4QQ"],
  ])("is told from one of a website: name below %s", (type, value) => {
    expect(checkContact(`type: ${type}`, `value: ${value}`, "name: SEN Assessment Team")).toEqual(
      one(`It is not for the type ${type}. Write what it says in "for"`),
    );
  });
  it.each([
    ["opening-hours: 9am to 5pm", '"for"'],
    ["languages: Urdu", '"for"'],
    ["notes: Ask for Jo.", '"doubt"'],
    ["fees: none", '"cost"'],
    ["extension: 12", '"for"'],
    ["date: 2026-11-01", '"published-on"'],
  ])("of a contact is led to where it can stand: %s", (line, target) => {
    expect(checkContact("type: phone", "value: 0303 123 1000", line)).toEqual(
      one(`is not a field here. What it says can stand in ${target}.`),
    );
  });
  it("at the top is led into a contact", () => {
    expect(checkField("opening-hours: 9am to 5pm")).toEqual(one('What it says can stand in "for" of "'));
    expect(checkField("telephone: 0303 123 1000")).toEqual(one('What it says can stand in "contacts".'));
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
    expect(checkField("helps-with:")).toEqual(
      one(
        "write its items on the lines below it, one to a line, each with two spaces, a hyphen and a space before it",
      ),
    );
  });
});

describe("a charity that is both provider and SENDIASS", () => {
  it("is to give each its own name", () => {
    const lines = checkFile((text) =>
      text
        .replace("Southend SENDIASS", "WIRED")
        .replace(
          "cost:",
          "providers:\n  - name: WIRED\n    published-by: The council\n    published-on: undated\n    confirmed-on: not yet\ncost:",
        ),
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
  const contact = (value: string) =>
    `  - type: email\n    value: ${value}\n    published-by: The council\n    published-on: undated\n    confirmed-on: not yet`;
  it("is refused in lists", () => {
    expect(checkField("helps-with:\n  - duties\n  - duties")).toEqual(
      one('"duties" stands in "helps-with" twice'),
    );
    expect(checkField("meanwhile:\n  - Ring the council.\n  - Ring the  council.")).toEqual([]);
  });
  it("is refused in contacts", () => {
    expect(checkField(`contacts:\n${contact("a@x.gov.uk")}\n${contact("A@x.gov.uk")}`)).toEqual(
      one("keep one of them"),
    );
  });
  it("is a likely misprint where a domain differs by a slip from what all others write", () => {
    const others = `${contact("a@kids.org.uk")}\n${contact("b@kids.org.uk")}`;
    expect(checkField(`contacts:\n${others}\n${contact("senmediation@kids.rog.uk")}`)).toEqual(
      one('"kids.rog.uk" is "kids.org.uk"'),
    );
    const printed = `${contact("senmediation@kids.rog.uk")}\n    doubt: The page prints it so.`;
    expect(checkField(`contacts:\n${others}\n${printed}`)).toEqual([]);
  });
});

describe("the council as a publisher", () => {
  it.each(["Southend-on-Sea Council", "Southend-on-Sea City council", "The City of Southend-on-Sea Council"])(
    "is to have its official name: %s",
    (name) => {
      expect(checkFile((text) => text.replace("published-by: The council", `published-by: ${name}`))).toEqual(
        one("write Southend-on-Sea City Council"),
      );
    },
  );
  it.each(["Southend-on-Sea City Council", "Southend-on-Sea Council SENDIASS", "Essex County Council"])(
    "is not taken for another: %s",
    (name) => {
      expect(checkFile((text) => text.replace("published-by: The council", `published-by: ${name}`))).toEqual(
        [],
      );
    },
  );
});

describe("an age above every right to the service", () => {
  it("is refused", () => {
    expect(checkField("age-to: 99")).toEqual(one('"age-to" is 99'));
  });
});
