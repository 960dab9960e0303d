import { describe, expect, it } from "vitest";
import { type DrawnArea, drawWith, toWords, type Written } from "./drawn-area.ts";

type Shown = { purposes: string[]; contacts?: Written[]; by?: string };

const service = (runBy: string, name: string | undefined, { purposes, contacts, by }: Shown): Written => ({
  "run-by": runBy,
  ...(name && { name }),
  named: [
    {
      "published-by": by ?? "The council",
      "published-on": "2026-06-01",
      "confirmed-on": "2026-11-20",
      for: purposes,
      ...(contacts && { contacts }),
    },
  ],
});
const body = (name: string, shown: Shown) => service("an independent body", name, shown);
const phone = (value: string) => [{ type: "phone", value }];

/** What the first screen, leaflet and card say of each: `Kids, for mediation 0300 ...`. */
const listLines = (html: string) =>
  [...html.matchAll(/<div class="answer">(.*?)<\/div>/gs)].map(([, line = ""]) =>
    toWords(line.replace(/<p class="provenance[^"]*">.*/s, ""))
      .trim()
      .replaceAll(" ,", ","),
  );
const onAll = ({ page, leaflet, card }: DrawnArea) => [page, leaflet, card].map(listLines);
const button = ({ page }: DrawnArea) =>
  toWords(/<p class="main-action">.*?<\/p>/s.exec(page)?.[0] ?? "").trim();
/** What the sound guide says on page, leaflet and card where nobody is named, and what the files say. */
const notFound = /Ask the council\.|We have not found who runs/;
const dispute = "disagreement resolution";

describe("A council whose service has an email address and no number", () => {
  const contacts = [{ type: "email", value: "hackney@kids.example.org" }];
  const draw = () => drawWith(body("Kids", { purposes: [dispute, "mediation"], contacts }));

  it("has the name and the address on the page, leaflet and card, and in the contact file", async () => {
    const drawn = await draw();
    const line = "Kids, for disagreement resolution and mediation hackney@kids.example.org";
    expect(onAll(drawn)).toEqual([[line], [line], [line]]);
    expect(drawn["contact file"]).toMatch(/^FN:Kids\r\n.*^EMAIL[^:]*:hackney@kids\.example\.org\r$/ms);
    expect(button(drawn)).toBe("Write to Kids");
  });

  it("is nowhere told that nobody was found", async () => {
    expect(Object.values(await draw()).filter((text) => notFound.test(text))).toEqual([]);
  });
});

describe("A council whose service has a form alone, or only a name", () => {
  it.each([
    ["Kids, for mediation kids.example.org", [{ type: "form", value: "https://www.kids.example.org/form" }]],
    ["Kids, for mediation", undefined],
  ])("has what is known on the page, leaflet and card: %s", async (line, contacts) => {
    const drawn = await drawWith(body("Kids", { purposes: ["mediation"], ...(contacts && { contacts }) }));
    expect(onAll(drawn)).toEqual([[line], [line], [line]]);
    const { page, leaflet, card } = drawn;
    expect([page, leaflet, card].filter((html) => notFound.test(html))).toEqual([]);
  });
});

describe("Two services for two purposes, as in Kent", () => {
  it("each have their number with its purpose, and none of them is the button's", async () => {
    const drawn = await drawWith(
      body("Global Mediation", { purposes: ["mediation advice"], contacts: phone("0800 064 4488") }),
      body("Kids", { purposes: [dispute], contacts: phone("020 8441 1355") }),
    );
    const lines = [
      "Global Mediation, for mediation advice 0800 064 4488",
      "Kids, for disagreement resolution 020 8441 1355",
    ];
    expect(onAll(drawn)).toEqual([lines, lines, lines]);
    expect(button(drawn)).toBe("See who answers here");
    expect(drawn["structured data"]).toContain("020 8441 1355");
    expect(drawn["structured data"]).not.toContain("0800 064 4488");
  });
});

describe("A body named for mediation alone, as in Durham", () => {
  it("is nowhere said to be for disagreement resolution", async () => {
    const drawn = await drawWith(
      body("Barnardo's", { purposes: ["mediation"], contacts: phone("0191 478 4667") }),
    );
    const line = "Barnardo's, for mediation 0191 478 4667";
    expect(onAll(drawn)).toEqual([[line], [line], [line]]);
    expect(toWords(drawn.page)).toContain("Named for mediation.");
    expect(drawn["contact file"]).toContain("NOTE:For mediation about");
    expect(drawn["contact file"]).not.toContain(dispute);
    expect(drawn["structured data"]).not.toMatch(/Barnardo|0191/);
    expect(drawn["open data"]).toContain("Barnardo's. ");
    expect(drawn["open data"]).toContain("Named for mediation by");
    expect(drawn["open data"]).not.toContain('"phones"');
  });
});

describe("Two services for one purpose, as in Salford", () => {
  const both = [
    body("Together Trust", { purposes: [dispute], contacts: phone("0161 283 4848") }),
    body("Collis", { purposes: [dispute], contacts: phone("01632 960 001") }),
  ];

  it("are shown alike, and neither is the button's", async () => {
    const drawn = await drawWith(...both);
    const lines = [
      "Together Trust, for disagreement resolution 0161 283 4848",
      "Collis, for disagreement resolution 01632 960 001",
    ];
    expect(onAll(drawn)).toEqual([lines, lines, lines]);
    expect(button(drawn)).toBe("See who answers here");
    expect(drawn["contact file"].match(/^FN:.*$/gm)).toEqual(["FN:Together Trust", "FN:Collis"]);
    for (const other of ["structured data", "open data"] as const)
      for (const number of ["0161 283 4848", "01632 960 001"]) expect(drawn[other]).toContain(number);
  });

  it("keep the record's order, which says nothing of them", async () => {
    const names = onAll(await drawWith(...both.toReversed())).map((lines) => lines.map((line) => line[0]));
    expect(names).toEqual([
      ["C", "T"],
      ["C", "T"],
      ["C", "T"],
    ]);
  });
});

describe("The council's own team and the SENDIASS", () => {
  const number = "0113 376 0062";
  const inOutputs = (drawn: DrawnArea) =>
    (["leaflet", "card", "contact file", "structured data"] as const).filter((output) =>
      drawn[output].includes(number),
    );

  it.each([
    [
      "the council",
      "This is Southend-on-Sea City Council's own team. The law asks for a service that is independent",
    ],
    ["the SENDIASS", "A SENDIASS gives free advice. It does not usually run the independent service"],
    ["nobody named", "We do not know who answers this. Ask who they are before you say more."],
  ])(
    "are a doubt on the page, and never on button, leaflet, card or contact file: %s",
    async (runBy, doubt) => {
      const drawn = await drawWith(
        service(runBy, undefined, { purposes: [dispute], contacts: phone(number) }),
      );
      expect(toWords(drawn.page)).toContain(doubt);
      expect(drawn.page).toContain(number);
      expect(onAll(drawn)).toEqual([[], [], []]);
      expect(button(drawn)).toBe("Ask Southend-on-Sea City Council");
      expect(inOutputs(drawn)).toEqual([]);
      for (const html of [drawn.leaflet, drawn.card]) expect(html).toContain("It is not clear who runs it.");
      expect(drawn["contact file"].replaceAll("\r\n ", "")).toContain("do not make clear who runs");
      for (const text of Object.values(drawn)) expect(text).not.toMatch(notFound);
    },
  );
});

it("what a source says of access, of who may refer and of costs to schools is on the page and in the open data", async () => {
  const told = {
    access: "It has interpreters.",
    "who-may-refer": "Schools may refer you.",
    "cost-to-others": "Schools pay.",
  };
  const kids = body("Kids", { purposes: [dispute] });
  const named = [kids.named].flat().map((naming) => ({ ...Object(naming), ...told }));
  const drawn = await drawWith({ ...kids, named });
  for (const words of Object.values(told)) {
    expect(toWords(drawn.page)).toContain(words);
    expect(drawn["open data"]).toContain(words);
  }
});

it("a service that two sources name is one, with both told and each with what it names it for", async () => {
  const first = body("Kids", { purposes: [dispute], contacts: phone("0300 330 0000"), by: "Kent SENDIASS" });
  const second = body("Kids", { purposes: ["mediation"] });
  const drawn = await drawWith({ ...first, named: [first.named, second.named].flat() });
  const line = "Kids, for disagreement resolution and mediation 0300 330 0000";
  expect(onAll(drawn)).toEqual([[line], [line], [line]]);
  expect(toWords(drawn.page)).toMatch(
    /Named for disagreement resolution\. Published by Kent SENDIASS.*Named for mediation\. Published by The council/,
  );
  for (const html of [drawn.page, drawn.leaflet, drawn.card])
    expect(html).toContain("Source: Kent SENDIASS; The council.");
});

it("nobody is named where no source names anyone, and the reader is told to ask", async () => {
  const drawn = await drawWith();
  expect(onAll(drawn)).toEqual([[], [], []]);
  expect(Object.entries(drawn).flatMap(([output, text]) => (notFound.test(text) ? [output] : []))).toEqual([
    "page",
    "leaflet",
    "card",
    "contact file",
    "open data",
  ]);
});
