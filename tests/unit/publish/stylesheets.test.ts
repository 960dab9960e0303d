import { expect, test } from "vitest";
import { parsePage, renderPage } from "../../../lib/publish/page-tree.ts";
import { inlineStyles, listStylesheets } from "../../../lib/publish/stylesheets.ts";

const html =
  '<!DOCTYPE html><head><link rel="stylesheet" href="/a.css?v=1"><link rel="stylesheet" href="/b.css"></head>';

test("linked sheets are listed in the order they apply, without query", () => {
  expect(listStylesheets(parsePage(html))).toEqual(["/a.css", "/b.css"]);
});

test("one style element replaces all the links", () => {
  const result = renderPage(inlineStyles(parsePage(html), 'a>b{content:"<"}'));
  expect(result).toContain('<head><style>a>b{content:"<"}</style></head>');
});

test("a page that needs no rule gets no style element", () => {
  expect(renderPage(inlineStyles(parsePage(html), ""))).toContain("<head></head>");
});

test("a sheet from another origin is left for the resource check to refuse", () => {
  const other = '<!DOCTYPE html><head><link rel="stylesheet" href="//cdn.example/a.css"></head>';
  expect(listStylesheets(parsePage(other))).toEqual([]);
  expect(renderPage(inlineStyles(parsePage(other), "a{}"))).toContain("cdn.example");
});
