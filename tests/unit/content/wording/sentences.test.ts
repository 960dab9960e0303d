import { describe, expect, it } from "vitest";
import { listSentences } from "../../../../lib/content/wording/sentences.ts";
import { parseMarkdown } from "../../../../lib/markdown/parse.ts";

const facts: Record<string, string> = { "appeal-limit": "2 months" };
const read = (markdown: string) => listSentences(parseMarkdown(markdown), (name) => facts[name] ?? name);
const texts = (markdown: string) => read(markdown).map(({ text }) => text);

describe("sentences", () => {
  it("are read without citations, and with facts put in", () => {
    expect(texts("You have :fact[appeal-limit]:source[rule-20]. Act *now*.")).toEqual([
      "You have 2 months.",
      "Act now.",
    ]);
  });
  it("come from headings, lists, tables and boxes, each on its own", () => {
    const markdown = "## Who?\n\n- One\n- Two\n\n| A | B |\n| - | - |\n| C | D |\n\n:::note\n\nE.\n\n:::\n";
    expect(texts(markdown)).toEqual(["Who?", "One", "Two", "A", "B", "C", "D", "E."]);
  });
  it("hide a former name, which is wrong on purpose", () => {
    expect(texts("It was the :former[clinical commissioning group].")).toEqual(["It was the (former name)."]);
  });
  it("keep a link's words and not its address", () => {
    expect(texts("See [the appeal page](/appeal).")).toEqual(["See the appeal page."]);
  });
  it.each([
    ["the second sentence of a line", "One. Two here.", 1, { line: 1, column: 6 }],
    ["a sentence on a later line", "One\ntwo. Three here.", 1, { line: 2, column: 6 }],
    ["a later line of a list item", "- One\n  two. Three here.", 1, { line: 2, column: 8 }],
    [
      "a later line of a list item, after emphasis",
      "- *One* two\n  three. Four.",
      1,
      { line: 2, column: 10 },
    ],
    ["a sentence after a fact", ":fact[appeal-limit] it is. Two.", 1, { line: 1, column: 28 }],
  ])("know where they start: %s", (_, markdown, index, place) => {
    expect(read(markdown)[index]?.at(0)).toEqual(place);
  });
});
