import { describe, expect, it } from "vitest";
import { openGuide } from "../../../lib/guide/open-guide.ts";
import { listPhrasesByLetter } from "../../../lib/problems/by-letter.ts";
import { change, guide, toSound } from "../sound-guide.ts";

const header = "phrase,page,second_page,also_typed,on_page";

/** The groups of a guide with these lines in its table, and one for its situation. */
function listGroups(...lines: readonly string[]) {
  const table = [header, "zero hours,/situations/hours-cut,,,", ...lines].join("\n");
  return listPhrasesByLetter(toSound(openGuide(change("problems/phrases.csv", () => table))));
}

const listAll = (groups: ReturnType<typeof listGroups>) =>
  groups.map(({ id, letter, lines }) => [id, letter, lines.map(({ phrase }) => phrase).join("|")]);

describe("phrases by letter", () => {
  it("stand in the order of the alphabet, whatever the order of the table and their capitals", () => {
    const groups = listGroups(
      "SENCO,/mediation,,,",
      "away,/mediation,,,",
      "sent home,/mediation,,,",
      "Ask,/mediation,,,",
    );
    expect(listAll(groups)).toEqual([
      ["a", "A", "Ask|away"],
      ["s", "S", "SENCO|sent home"],
      ["z", "Z", "zero hours"],
    ]);
  });

  it("have those that start with a digit first, the smallest foremost", () => {
    const [numbers] = listGroups(
      "15 days,/mediation,,,",
      "2 months,/mediation,,,",
      "(1:1) help,/mediation,,,",
    );
    expect(numbers).toMatchObject({ id: "numbers", letter: "0\u20139" });
    expect(numbers?.lines.map(({ phrase }) => phrase)).toEqual(["(1:1) help", "2 months", "15 days"]);
  });

  it("have a line each: the answer's address, other spellings, and a second page by its short title", () => {
    expect(listPhrasesByLetter(guide).flatMap(({ lines }) => lines)).toEqual([
      { phrase: "15 days draft", address: "/mediation#what-is-it", alsoTyped: [], isApart: false },
      {
        phrase: "part-time timetable",
        address: "/situations/hours-cut",
        alsoTyped: ["part time timetable", "part time timetabel"],
        second: { address: "/support", words: "Support" },
        isApart: false,
      },
      { phrase: "sent home early", address: "/situations/hours-cut", alsoTyped: [], isApart: false },
    ]);
  });

  it("go word by word, and set a run of one first word apart from what is before and after it", () => {
    const runs = ["school full", "school refuser", "school-refusal", "school bus"];
    const [group] = listGroups(...[...runs, "schools", "SALT"].map((words) => `${words},/mediation,,,`));
    expect(group?.lines.map(({ phrase, isApart }) => [phrase, isApart])).toEqual([
      ["SALT", false],
      ["school bus", true],
      ["school full", false],
      ["school refuser", false],
      ["school-refusal", false],
      ["schools", true],
    ]);
  });

  it("keep the heading that a second page is linked at", () => {
    const [group] = listGroups("a meeting,/support,/mediation#what-is-it,,");
    expect(group?.lines[0]?.second).toEqual({ address: "/mediation#what-is-it", words: "Mediation" });
  });
});
