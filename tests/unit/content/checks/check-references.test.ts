import { describe, expect, it } from "vitest";
import { checkReferences, listTreeUses } from "../../../../lib/content/checks/check-references.ts";
import type { KnownNames } from "../../../../lib/content/checks/names.ts";
import { suggestNearest } from "../../../../lib/content/nearest.ts";
import { parseMarkdown } from "../../../../lib/markdown/parse.ts";

const place = { file: "content/x.md", line: 1, column: 1 };
const known: KnownNames = {
  source: new Set(["act-55"]),
  term: undefined,
  fact: new Set(["appeal-limit"]),
  area: new Set(),
  option: new Set(),
  organisation: new Set(),
  guide: new Set(),
  "disagreement-type": new Set(),
  letter: new Set(),
  question: new Set(),
  outcome: new Set(),
};

describe("references", () => {
  it("are found in the text, several to a directive", () => {
    const tree = parseMarkdown(
      "A :term[Mediation adviser] said:source[act-55, act-56] :fact[appeal-limit] :term[her]{#mediator}.",
    );
    const uses = listTreeUses(tree, (line, column) => ({ file: "x", line, column }));
    expect(uses.map(({ refersTo, name, column }) => `${refersTo} ${name} ${column}`)).toEqual([
      "term mediation-adviser 3",
      "source act-55 32",
      "source act-56 32",
      "fact appeal-limit 56",
      "term mediator 76",
    ]);
  });
  it("to what exists are no problem", () => {
    expect(checkReferences([{ ...place, refersTo: "source", name: "act-55" }], known)).toEqual([]);
  });
  it("to what does not exist are reported with the nearest name, or with where to add it", () => {
    const uses = ["act-5", "zebra"].map((name) => ({ ...place, refersTo: "source" as const, name }));
    expect(checkReferences(uses, known).map(({ message }) => message)).toEqual([
      'there is no source called "act-5". Did you mean "act-55"?',
      'there is no source called "zebra". Add a file for it in sources/.',
    ]);
  });
  it("are not judged while the file that names them cannot be read", () => {
    expect(checkReferences([{ ...place, refersTo: "term", name: "anything" }], known)).toEqual([]);
  });
  it("are given no suggestion when nothing is alike", () => {
    expect(suggestNearest("local-sendiass", ["the-helpline"])).toBe("");
    expect(suggestNearest("mediaton", ["mediation", "areas"])).toBe(' Did you mean "mediation"?');
    expect(suggestNearest("x", [])).toBe("");
  });
});
