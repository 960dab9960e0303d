import { expect, test } from "vitest";
import { parsePage, readText, renderPage } from "../../../lib/publish/page-tree.ts";

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;

test("spaces and line ends inside pre survive, a leading blank line included", () => {
  const html = page("<pre>\n\n  a\n\tb\n</pre>");
  expect(readText(parsePage(renderPage(parsePage(html))))).toBe(readText(parsePage(html)));
  expect(renderPage(parsePage(html))).toContain("<pre>\n\n  a\n\tb\n</pre>");
});

test("writing a page twice gives the same bytes", () => {
  const once = renderPage(
    parsePage(page("<p>1 &lt; 2 &amp; 3 > 2</p><svg viewBox='0 0 1 1'><path d='M0 0'/></svg>")),
  );
  expect(renderPage(parsePage(once))).toBe(once);
});

test("characters that mean something in HTML are escaped in text and left alone in data", () => {
  const html = renderPage(
    parsePage(page('<p>&lt;b> &amp;amp;</p><script type="application/ld+json">{"a":"1 > 0 & 1"}</script>')),
  );
  expect(html).toContain("<p>&lt;b&gt; &amp;amp;</p>");
  expect(html).toContain('{"a":"1 > 0 & 1"}');
});

test("hostile text stays text", () => {
  const html = renderPage(parsePage(page("<p>&lt;script>alert(1)&lt;/script></p>")));
  expect(html).not.toContain("<script");
});
