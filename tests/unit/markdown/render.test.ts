import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { listDirectives, sourceNames, termName } from "../../../lib/markdown/directives.ts";
import { listOutline } from "../../../lib/markdown/outline.ts";
import { parseMarkdown } from "../../../lib/markdown/parse.ts";
import { toHtml, toInlineHtml } from "../../../lib/markdown/render.ts";
import { toPlainWords } from "../../../lib/markdown/to-plain-text.ts";

const context: RenderContext = {
  factWords: (name) => ({ "appeal-limit": "2 months" })[name] ?? name,
  factSources: () => ["rule-20"],
  termAddress: (name) => `/glossary#${name}`,
  sourceNumber: (name) => ["act-55", "rule-20"].indexOf(name) + 1,
};
const text = unified().use(rehypeStringify);
const render = (markdown: string) => text.stringify(toHtml(parseMarkdown(markdown), context));

describe("rendering Markdown", () => {
  it("puts a fact's words in, with the number of its source", () => {
    expect(render("Within :fact[appeal-limit].")).toBe(
      '<p>Within <strong>2 months</strong><a href="#source-2" class="cite" aria-label="Source 2">2</a>.</p>',
    );
  });
  it("cites the sources of a sentence in one link, each once", () => {
    const html = render("So:source[act-55 rule-20 act-55].");
    expect(html).toBe('<p>So<a href="#source-1" class="cite" aria-label="Sources 1, 2">1, 2</a>.</p>');
  });
  it("links a term to the glossary and leaves a former name as words", () => {
    expect(render("A :term[Mediation adviser].")).toContain(
      '<a href="/glossary#mediation-adviser" class="term">Mediation adviser</a>',
    );
    expect(render("The :former[CCG].")).toBe("<p>The <span>CCG</span>.</p>");
  });
  it("draws boxes that say in words what they are", () => {
    expect(render(":::warning\nMind.\n:::")).toContain(
      '<div class="box box-warning"><p><strong>Important</strong></p>',
    );
    expect(render(":::note\nMind.\n:::")).not.toContain("<strong>");
  });
  it("gives headings ids, two alike included, and tables a scope and the name of the heading above", () => {
    const html = render("## Who?\n\n### Who?\n\n| A |\n| - |\n| B |\n");
    expect(html).toContain('<h2 id="who">');
    expect(html).toContain('<h3 id="who-1">');
    expect(html).toContain('<table aria-labelledby="who-1">');
    expect(html).toContain('<th scope="col">');
    expect(render("| A |\n| - |\n| B |\n")).toContain("<table>\n");
  });
  it("leaves the tree it was given alone", () => {
    const tree = parseMarkdown("A :fact[appeal-limit].");
    const before = structuredClone(tree);
    toHtml(tree, context);
    expect(tree).toEqual(before);
  });
  it("gives a line of words without a paragraph around it", () => {
    expect(text.stringify(toInlineHtml(parseMarkdown("A *b*."), context))).toBe("A <em>b</em>.");
    expect(text.stringify(toInlineHtml(parseMarkdown("- A"), context))).toContain("<li>A</li>");
  });
  it("gives plain words without the numbers of sources", () => {
    expect(
      toPlainWords(parseMarkdown("Within :fact[appeal-limit], [so](/x)\nit is:source[act-55]."), context),
    ).toBe("Within 2 months, so it is.");
  });
});

describe("the outline", () => {
  it("lists second-level headings in order, without the numbers of sources", () => {
    const html = toHtml(parseMarkdown("## One:source[act-55]\n\n### Not\n\n## Two\n"), context);
    expect(listOutline(html)).toEqual([
      { id: "one", words: "One" },
      { id: "two", words: "Two" },
    ]);
  });
  it("is empty for a page without headings", () => {
    expect(listOutline(toHtml(parseMarkdown("Text."), context))).toEqual([]);
  });
});

describe("directives", () => {
  it("name sources with spaces or commas, and terms by their words or their id", () => {
    const found = listDirectives(
      parseMarkdown(":source[act-55, rule-20] :term[The *Adviser*] :term[her]{#mediator}"),
    );
    const [source, byWords, byId] = found.flatMap((node) => (node.type === "textDirective" ? [node] : []));
    expect(source && sourceNames(source)).toEqual(["act-55", "rule-20"]);
    expect(byWords && termName(byWords)).toBe("the-adviser");
    expect(byId && termName(byId)).toBe("mediator");
  });
});
