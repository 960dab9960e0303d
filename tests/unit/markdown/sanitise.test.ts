import type { Element } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import type { RenderContext } from "../../../lib/markdown/context.ts";
import { parseMarkdown } from "../../../lib/markdown/parse.ts";
import { toHtml, toInlineHtml } from "../../../lib/markdown/render.ts";
import { allowed } from "../../../lib/markdown/sanitise.ts";
import { hostileStrings } from "./hostile-strings.ts";

/** Facts, terms and sources give back the words they are asked for: the worst a record could hold. */
const echo: RenderContext = {
  factWords: (name) => name,
  factSources: (name) => [name],
  termAddress: (name) => `/glossary#${name}`,
  sourceNumber: () => 1,
};

const toText = unified().use(rehypeStringify);
const parse = unified().use(rehypeParse, { fragment: true });
const attributes = new Set(["href", "className", "ariaLabel", "start", "align", "id", "scope"]);

/** As a browser reads it on one of our pages; an address it cannot read leads nowhere. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address, "https://guide.example.org/")) return true;
  return ["https:", "http:", "mailto:", "tel:"].includes(
    new URL(address, "https://guide.example.org/").protocol,
  );
}

/** What of a page a browser would run, load or be led astray by; the page is written out and read again first. */
function listDangers(html: string): string[] {
  const found: string[] = [];
  visit(parse.parse(html), "element", (node: Element) => {
    if (!allowed.tagNames?.includes(node.tagName)) found.push(`<${node.tagName}>`);
    for (const [name, value] of Object.entries(node.properties)) {
      if (!attributes.has(name)) found.push(name);
      if (name === "href" && !isSafe(String(value))) found.push(String(value));
      if (name === "id" && !/^h[234]$/.test(node.tagName)) found.push(`id of <${node.tagName}>`);
      if (name === "className" && /evil/.test(String(value))) found.push(String(value));
    }
  });
  return found;
}

describe("hostile Markdown", () => {
  it("is tried in at least a hundred ways, each once", () => {
    expect(new Set(hostileStrings).size).toBe(hostileStrings.length);
    expect(hostileStrings.length).toBeGreaterThanOrEqual(100);
  });

  it.each(hostileStrings)("leaves nothing a browser would run: %s", (hostile) => {
    for (const render of [toHtml, toInlineHtml]) {
      expect(listDangers(toText.stringify(render(parseMarkdown(hostile), echo)))).toEqual([]);
    }
  });

  it.each([
    ["<p onclick=a()>x</p>", "onClick"],
    ["<script>a()</script>", "<script>"],
    ["<a href=javascript:a()>x</a>", "javascript:a()"],
    ["<p id=taken>x</p>", "id of <p>"],
  ])("would be noticed by this test: %s", (html, danger) => {
    expect(listDangers(html)).toContain(danger);
  });
});
