import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, it } from "vitest";
import { parseMarkdown } from "../../../../lib/markdown/parse.ts";
import { toHtml } from "../../../../lib/markdown/render.ts";

const context = {
  factWords: (name: string) => name,
  factSources: () => ["rule-20"],
  termAddress: (name: string) => `/glossary#${name}`,
  sourceNumber: (name: string) => ["act-55", "rule-20"].indexOf(name) + 1,
};
const citesIn = (markdown: string) =>
  [
    ...unified()
      .use(rehypeStringify)
      .stringify(toHtml(parseMarkdown(markdown), context))
      .matchAll(/href="#source-(\d)"/g),
  ].map(([, number]) => number);

it("shows a source once where a fact and its sentence both have it", () => {
  expect(citesIn("Within :fact[appeal-limit]:source[rule-20].")).toEqual(["2"]);
  expect(citesIn("Within :fact[appeal-limit]:source[act-55 rule-20].")).toEqual(["2", "1"]);
});

it("keeps the same number where words stand between", () => {
  expect(citesIn("So:source[act-55], and so:source[act-55].")).toEqual(["1", "1"]);
});
