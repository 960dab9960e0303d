import { describe, expect, it } from "vitest";
import { parseContent } from "../../../lib/content/content.ts";
import { checkPhrases } from "../../../lib/guide/check-phrases.ts";
import { change, layOver } from "../sound-guide.ts";

const header = "phrase,page,second_page,also_typed,on_page";
const hours = "hours,/situations/hours-cut,,,";

/** The rule and message of each problem of a table with one more line. */
function check(line: string): string[] {
  const files = change("problems/phrases.csv", () => `${header}\n${hours}\n${line}\n`);
  return checkPhrases(parseContent(files, "content")).map(({ rule, message }) => `${rule}: ${message}`);
}

describe("the page of a phrase", () => {
  it.each([
    "/mediation",
    "/mediation#what-is-it",
    "/glossary#mediator",
    "/support#helpline",
    "/which-option/not-sure",
    "/areas/southend-on-sea",
    "/areas/southend-on-sea/leaflet",
    "/",
  ])("may be %s", (address) => expect(check(`a fine,${address},,,`)).toEqual([]));

  it.each([
    ["/mediation/", "/mediation"],
    ["mediation", "/mediation"],
    ["/Mediation#What-Is-It", "/mediation#what-is-it"],
    ["https://guide.example.org/mediation", "/mediation"],
    ["content/guides/mediation.md", "/mediation"],
    ["situations/hours-cut", "/situations/hours-cut"],
    ["hours-cut", "/situations/hours-cut"],
    ["hours cut", "/situations/hours-cut"],
  ])("is told how to be written: %s", (address, mended) => {
    expect(check(`a fine,${address},,,`)).toEqual([
      expect.stringMatching(new RegExp(`^dead-link: .*; write ${mended}$`)),
    ]);
  });

  it("is told where it has moved", () => {
    const moved = change("guides/mediation.md", (text) =>
      text.replace("part:", "old-paths:\n  - /talks\npart:"),
    );
    const phrases = { path: "problems/phrases.csv", text: `${header}\n${hours}\ntalks,/talks,,,\n` };
    const files = [...moved.filter(({ path }) => path !== phrases.path), phrases];
    expect(checkPhrases(parseContent(files, "content")).map(({ message }) => message)).toEqual([
      expect.stringContaining("write /mediation"),
    ]);
  });

  it.each(["/mediaton", "https://www.example.org/mediation", "#what-is-it", "/"])(
    "as a second page may not be an address of another site, nor one of nothing: %s",
    (address) => expect(check(`a fine,/mediation,${address},,`)).toHaveLength(address === "/" ? 0 : 1),
  );
});

describe("a situation", () => {
  it("has a phrase when one leads to a heading of its page, or to it as its second page", () => {
    for (const line of ["a,/situations/hours-cut#x,,,", "a,/mediation,/situations/hours-cut,,"]) {
      const files = change("problems/phrases.csv", () => `${header}\n${line}\n`);
      expect(checkPhrases(parseContent(files, "content")).filter(({ rule }) => rule === "no-phrase")).toEqual(
        [],
      );
    }
  });

  it("is not missed while its file or the table cannot be read", () => {
    const none = { path: "problems/phrases.csv", text: `${header}\na fine,/mediation,,,\n` };
    const rulesOf = (...others: Parameters<typeof layOver>[0]) =>
      checkPhrases(parseContent(layOver(others), "content")).map(({ rule }) => rule);
    expect(rulesOf(none)).toEqual(["no-phrase"]);
    expect(rulesOf(none, { path: "situations/hours-cut.md", text: "no fields" })).toEqual([]);
    expect(rulesOf({ ...none, text: `${none.text}a,b` })).toEqual([]);
  });

  it("whose file cannot be read may be led to", () => {
    const broken = { path: "situations/hours-cut.md", text: "no fields" };
    expect(checkPhrases(parseContent(layOver([broken]), "content"))).toEqual([]);
  });
});
