import { describe, expect, it } from "vitest";
import { parsePhrases } from "../../../../lib/content/phrases/parse-phrases.ts";

const header = "phrase,page,second_page,also_typed,on_page";
const parse = (text: string) => parsePhrases([{ path: "problems/phrases.csv", text }], "content");

describe("the table of phrases", () => {
  it("gives each phrase with its pages, its other spellings and where its cells stand", () => {
    const { phrases, problems } = parse(`${header}\na fine,/mediation,/support, a  fin ;a fyne;,yes\n`);
    expect(problems).toEqual([]);
    const [own] = phrases.list;
    expect(own).toMatchObject({
      phrase: "a fine",
      page: "/mediation",
      secondPage: "/support",
      alsoTyped: ["a fin", "a fyne"],
      isOnPage: true,
    });
    expect(own?.placeOf("second_page")).toEqual({
      file: "content/problems/phrases.csv",
      line: 2,
      column: 19,
    });
  });

  it("may be as a spreadsheet saves it: Windows line ends, a mark at its start, and empty lines with commas", () => {
    const { phrases, problems } = parse(`\ufeff${header}\r\na fine,/mediation,,,\r\n,,,,\r\n,,,,\r\n`);
    expect(problems).toEqual([]);
    expect(phrases.list.map(({ phrase }) => phrase)).toEqual(["a fine"]);
  });

  it("is not whole while a line of it cannot be read, so that no page is said to have no phrase", () => {
    expect(parse(`${header}\na fine,/mediation,,,\n`).phrases.isWhole).toBe(true);
    expect(parse(`${header}\na fine,/mediation\n`).phrases.isWhole).toBe(false);
    expect(parsePhrases([], "content").phrases.isWhole).toBe(false);
  });

  it("refuses a file that could not be read, at its first line", () => {
    const refused = { path: "problems/phrases.csv", refused: "is a link" };
    expect(parsePhrases([refused], "content").problems).toMatchObject([{ line: 1, rule: "file" }]);
  });
});
