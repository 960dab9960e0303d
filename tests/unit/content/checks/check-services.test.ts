import { describe, expect, it } from "vitest";
import { checkServices } from "../../../../lib/content/checks/check-services.ts";
import { parseContent } from "../../../../lib/content/content.ts";
import { change } from "../../sound-guide.ts";

type Place = { council?: string; sendiass?: string };

/** What is read once the sound area's one service is run or named so, on lines 5 and 6, in another council's area. */
function read(runBy: string, name: string | undefined, { council, sendiass }: Place = {}) {
  const files = change("areas/southend-on-sea.md", (text) =>
    text
      .replace("run-by: an independent body", `run-by: ${runBy}`)
      .replace("    name: Talking Service\n", name === undefined ? "" : `    name: "${name}"\n`)
      .replace(/^council: .*$/m, `council: ${council ?? "Durham County Council"}`)
      .replace(/^ {2}name: .*$/m, `  name: ${sendiass ?? "Durham SENDIASS"}`),
  );
  return parseContent(files, "content");
}

const check = (...service: Parameters<typeof read>) => checkServices(read(...service));
const independent = (name: string, place?: Place) => check("an independent body", name, place);

describe("the name of an independent body", () => {
  const council = "the council or its staff";
  const sendiass = "a SENDIASS, which gives advice and does not run the service";
  const itself = "the area's SENDIASS too; if one charity does both, give its SENDIASS its own name";

  it.each([
    ["Durham County Council", council, "the council"],
    ["DURHAM COUNTY COUNCIL", council, "the council"],
    ["Durham County Council SEND team", council, "the council"],
    ["Durham Council", council, "the council"],
    ["The council", council, "the council"],
    ["Durham CC", council, "the council"],
    ["The SEND team", council, "the council"],
    ["The local authority", council, "the council"],
    ["Your caseworker", council, "the council"],
    ["County Durham ICB", council, "the council"],
    ["NHS North East and North Cumbria Integrated Care Board", council, "the council"],
    ["SENDIASS", sendiass, "the SENDIASS"],
    ["Durham SENDIASS", itself, "the SENDIASS"],
    ["Durham SENDIASS mediation service", sendiass, "the SENDIASS"],
    ["Durham SEND Information, Advice and Support Service", sendiass, "the SENDIASS"],
    ["Durham Information Advice & Support Service", sendiass, "the SENDIASS"],
    ["LA SEND", council, "the council"],
    ["SEN Casework Team", council, "the council"],
    ["Durham SEND and Inclusion Service", council, "the council"],
    ["Unknown at present", "no name", "nobody named"],
    ["The letter", "no name", "nobody named"],
    ["No provider", "no name", "nobody named"],
  ])("is not %s: the message says why, and what to write instead", (name, fault, runBy) => {
    const problems = independent(name);
    expect(problems).toMatchObject([
      { file: "content/areas/southend-on-sea.md", line: 6, rule: "provider-not-independent" },
    ]);
    expect(problems[0]?.message).toContain(`"name: ${name}" is ${fault}`);
    expect(problems[0]?.message).toContain(`write "run-by: ${runBy}"`);
  });

  it.each(["Not known", "None", "No one", "TBC", "To be advised", "N/A", "See letter", "???"])(
    "is not %s, which is refused as it is in every field",
    (name) => {
      const { problems } = read("an independent body", name);
      expect(problems).toMatchObject([
        { file: "content/areas/southend-on-sea.md", line: 6, rule: "no-answer" },
      ]);
      expect(problems[0]?.message).toContain(`"name: ${name}" says nothing to a reader`);
    },
  );

  it.each([
    ["KIDS", {}],
    ["Place2Be Mediation", { sendiass: "Ace" }],
    ["Global Mediation", {}],
    ["Together Trust", { council: "Salford City Council" }],
    ["WIRED", { council: "Wirral Council", sendiass: "SENDIASS Wirral" }],
    ["Barnardo's", {}],
    ["Collis Mediation Ltd", { council: "North Yorkshire Council" }],
    ["Wirral Disagreement Resolution and Mediation Service", { council: "Wirral Council" }],
    ["KIDS SEND Mediation and Disagreement Resolution Service", { council: "Southend-on-Sea City Council" }],
  ])("may be %s", (name, place) => {
    expect(independent(name, place)).toEqual([]);
  });

  it("is not the area's SENDIASS by its own local name either", () => {
    const problems = independent("Talk Together mediation", { sendiass: "Talk Together" });
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(sendiass)]);
  });

  it("is never left out: who has none is named by nobody", () => {
    const problems = check("an independent body", undefined);
    expect(problems).toMatchObject([{ line: 5, rule: "provider-not-independent" }]);
    expect(problems[0]?.message).toContain('write "run-by: nobody named"');
  });
});

describe("a service that no independent body runs", () => {
  it.each([
    ["the council", undefined],
    ["the council", "The SEND team"],
    ["the SENDIASS", "Durham SENDIASS"],
    ["the SENDIASS", undefined],
    ["the letter says who", undefined],
    ["nobody named", undefined],
  ])("is accepted where the record says so: %s, %s", (runBy, name) => {
    expect(check(runBy, name)).toEqual([]);
  });
});
