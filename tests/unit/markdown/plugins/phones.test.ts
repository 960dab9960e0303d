import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { expect, it } from "vitest";
import { parseMarkdown } from "../../../../lib/markdown/parse.ts";
import { toHtml } from "../../../../lib/markdown/render.ts";
import { toPlainWords } from "../../../../lib/markdown/to-plain-text.ts";

const context = {
  factWords: (name: string) => name,
  factSources: () => [],
  termAddress: (name: string) => `/glossary#${name}`,
  sourceNumber: () => 0,
};
const render = (markdown: string) =>
  unified()
    .use(rehypeStringify)
    .stringify(toHtml(parseMarkdown(markdown), context));

it("makes numbers in a text links that ring them, also in bold and in a list", () => {
  expect(render("Ring **999** or 0300 302 3731.")).toBe(
    '<p>Ring <strong><a href="tel:999">999</a></strong> or <a href="tel:+443003023731">0300 302 3731</a>.</p>',
  );
  expect(render("- Ring 111")).toContain('<a href="tel:111">111</a>');
});

it("puts no link into a link, and changes no plain words", () => {
  expect(render("[Ring 999](/support)")).toBe('<p><a href="/support">Ring 999</a></p>');
  expect(toPlainWords(parseMarkdown("Ring 999 now."), context)).toBe("Ring 999 now.");
});
