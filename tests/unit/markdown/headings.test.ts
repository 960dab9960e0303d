import type { Element } from "hast";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { listHeadings } from "../../../lib/markdown/headings.ts";
import { parseMarkdown } from "../../../lib/markdown/parse.ts";
import { toHtml } from "../../../lib/markdown/render.ts";

const context: RenderContext = {
  factWords: (name) => (name === "appeal-limit" ? "2 months" : name),
  factSources: () => [],
  termAddress: (name) => `/glossary#${name}`,
  sourceNumber: () => 1,
};

const tree = parseMarkdown(`Before any.

## What is it?

Some words, and [a link](/mediation#who-pays).

:::note

### In a box, within :fact[appeal-limit]

:::

> #### In a quotation

## What is it?

* one
  ### In a list, with [a named link][there]

## With a :term[mediator] and a source :source[act-55]

[there]: /mediation
`);

describe("the headings of a text", () => {
  it("have the ids they have where the whole text is drawn", () => {
    const drawn: unknown[] = [];
    visit(toHtml(tree, context), "element", ({ properties }: Element) => {
      if (properties.id !== undefined) drawn.push(properties.id);
    });
    expect(listHeadings(tree, context).map(({ id }) => id)).toEqual(drawn);
    expect(drawn).toHaveLength(6);
  });

  it("come with their words, facts put in, and where they start", () => {
    expect(listHeadings(tree, context).slice(0, 4)).toEqual([
      { id: "what-is-it", words: "What is it?", line: 3, column: 1 },
      { id: "in-a-box-within-2-months", words: "In a box, within 2 months", line: 9, column: 1 },
      { id: "in-a-quotation", words: "In a quotation", line: 13, column: 3 },
      { id: "what-is-it-1", words: "What is it?", line: 15, column: 1 },
    ]);
  });

  it("are none where a text has none", () => {
    expect(listHeadings(parseMarkdown("Words."), context)).toEqual([]);
  });
});
