import { describe, expect, it } from "vitest";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { parseMarkdown } from "../../../lib/markdown/parse.ts";
import { toHtml } from "../../../lib/markdown/render.ts";
import { toMarked } from "./to-marked.ts";

const context: RenderContext = {
  factWords: () => "2 months",
  factSources: () => ["c"],
  termAddress: () => "/glossary#x",
  sourceNumber: (name) => name.charCodeAt(0) - 96,
};
const draw = (markdown: string) => toMarked(toHtml(parseMarkdown(markdown), context));

describe("Citations", () => {
  it.each([
    ["neighbours are one link", "Words:source[a]:source[b].", "Words[1, 2]."],
    [
      "they stand at the sentence's end",
      "By :fact[x] from :source[a] then.",
      "By 2 months from  then[1, 3].",
    ],
    ["before a question mark", "Is:source[a] it so?", "Is it so[1]?"],
    ["before a colon that leads to a list", "These:source[a] are:", "These are[1]:"],
    ["after closing quotes and brackets", 'It says:source[a] "no."', 'It says "no."[1]'],
    ["each sentence has its own", "One:source[a]. Two:source[b].", "One[1]. Two[2]."],
    [
      "each source once a paragraph",
      "One:source[a]. Two:source[a]. Three:source[a b].",
      "One[1]. Two. Three[2].",
    ],
    ["a paragraph starts anew", "One:source[a].\n\nTwo:source[a].", "One[1].Two[1]."],
    ["an item starts anew", "- One:source[a]\n- Two:source[a]", "One[1]Two[1]"],
    ["an item with a list in it", "- One:source[a] more\n  - Two:source[a]", "One more[1]Two[1]"],
    ["over a line's end", "By:source[a]\nthen. So.", "By then[1]. So."],
    ["after a link that ends the sentence", "See:source[a] [this.](/x)", "See this.[1]"],
    ["after words in bold", "**By:source[a] then.** So:source[b].", "By then[1]. So[2]."],
    ["after a fact that ends it", "Within :fact[x].", "Within 2 months[3]."],
    ["a cell of a table", "| A |\n| - |\n| :fact[x] from it |", "A2 months from it[3]"],
    ["with no words at all", ":source[b]", "[2]"],
    ["the smallest number first", "So:source[c]:source[a].", "So[1, 3]."],
  ])("%s", (_, markdown, expected) => {
    expect(draw(markdown)).toBe(expected.replace("  ", " "));
  });

  it("are never in a link, and what stands round them stays one text", () => {
    const html = toHtml(parseMarkdown("By:source[a] the [end](/x)."), context);
    const [paragraph] = html.children;
    expect(paragraph?.type === "element" && paragraph.children.map((child) => child.type)).toEqual([
      "text",
      "element",
      "element",
      "text",
    ]);
  });
});
